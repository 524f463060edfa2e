// Package vectors reads the peer's test vectors for this module's tests.
//
// Its main type is Object, a JSON object of which every key must be used: an
// entry that a test does not understand fails it. So does a section that the
// committed file lacks, and each section ends with "<name> checked=N".
package vectors
