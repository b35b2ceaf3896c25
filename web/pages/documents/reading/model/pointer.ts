/** Pointers into a directive; the server walks along them too, so they are of the engine. */
export * from '#engines/directive-review/pointer.ts';
