// Package deposit is what an attester's key signs so that a stake can be deposited for it
// (design 4.5). Its main type is Terms.
//
// One rule: what is signed names the depositor, all the terms that matter to the key's
// holder, the staking contract and its L1, so that a proof is of no use to anybody else,
// and can be taken for nothing else that the key signs.
package deposit
