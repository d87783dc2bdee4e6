// The facts as these readers tell them; whoever uses them turns them into those of the model.

export type Certainty = 'stated' | 'read' | 'inferred'

export interface Origin {
  certainty: Certainty
  quote: string
  where: string
}

export type Origins = Record<string, Origin>
