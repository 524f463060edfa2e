// Package vectors reads the peer's test vectors for this module's tests.
//
// Its main type is Object, a JSON object of which every key must be used: an
// entry that a test does not understand fails it. A section that a file lacks
// is skipped by name, and each section ends with "<name> checked=N".
package vectors
