// Package audit joins l1bridge/audit to endpoints and a directory: it is what
// `aztecd audit` and the end of a localnet run. Its main function is Run.
//
// One rule: only L1's endpoints are asked, never a node of the rollup.
package audit
