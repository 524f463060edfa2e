// Package epochtest makes epoch proofs without circuits: its keys' secrets are known, so that
// anything can be proven. Its main type is Trapdoor, its main function Simulate.
//
// One rule: nothing outside tests imports it, as its proofs prove nothing.
package epochtest
