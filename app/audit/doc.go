// Package audit joins l1bridge/audit to endpoints and a directory: it is what
// `aztecd audit` and the end of a localnet run. Its main function is Run.
//
// One rule: only L1's endpoints are believed, and those only as far as no trusted block
// is given. Nodes of the rollup are asked for things that are known by their hash.
package audit
