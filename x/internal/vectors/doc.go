// Package vectors reads the peer's test vectors for this module's tests.
//
// Its main type is Object, a JSON object. Each section ends with "<name> checked=N".
//
// One rule: nothing is passed over. Every key must be used, so an entry that a test
// does not understand fails it, and so does a section that the committed file lacks.
package vectors
