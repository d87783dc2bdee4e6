const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Folded words that stand before a person's name and are no part of it. */
export const personTitles = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady cllr councillor monsignor rev reverend engr alhaji hajia chief
  sister brother father sr fr herr herrn frau lic ing don dona dipl mag monsieur madame mme mlle m dhr mevr meneer
  mevrouw heer ds senhor senhora sr sra srta dott dottor dottssa signor signora sig arch avv eng dra pan pani captain
  capt judge
`)

/** Letters after a name. */
export const nameSuffixes = words(`kc qc cbe obe mbe phd md ii iii jr bsc msc mba cpa rn fca aca pe`)

/** Small words inside names: "de la Cruz", "van der Berg", "bin Osman", "O'". */
export const nameParticles = words(`
  de da do dos das del della di du des la le van von der den ten ter zu zur af av bin binti ibn al el y e mac ni nic ui
`)
