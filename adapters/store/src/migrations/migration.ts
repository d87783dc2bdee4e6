export type Engine = 'sqlite' | 'postgres'

/** One step of the schema. What is released is never edited: a change is a new step at the end of the list. */
export interface Migration {
  /** For people, in the database and in error messages. */
  name: string
  /** SQL statements, the same for both engines but for the names of types. */
  statements: (engine: Engine) => string[]
}
