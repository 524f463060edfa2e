package deploy

import (
	"encoding/hex"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/x/protocol"
)

// Proving is what a deployment fixes of proofs.
type Proving struct {
	// Rules are those of genesis, which names no contract yet.
	Rules protocol.Proving
	// World is what is proven from: that of checkpoint 0 (run.World.Hash).
	World common.Hash
	// Keys check the proofs.
	Keys ProofKeys
	// Bounty is the part of a bond that was taken which the next prover gets, in 1/10,000; at
	// most a quarter.
	Bounty uint64
	// Bodies checks proofs while the chain goes on by proof alone; nil where it never does
	// (Rules.Fallback).
	Bodies *BodiesVerifier
	// Fees are those that genesis begins with: a checkpoint by proof alone on it has them.
	Fees protocol.GasFees
}

// BodiesVerifier is a contract that checks proofs which read the bodies of txs
// (IFallbackVerifier).
type BodiesVerifier struct {
	Meta *bind.MetaData
	// Input is its constructor's, for a rollup.
	Input func(rollup common.Address) []byte
}

// ProofKeys are the verifying keys of the circuits (groth.VerifyingKey.Bytes). On L1 they are
// the code of contracts.
type ProofKeys struct{ T, B, R []byte }

const (
	// standardBounty of a bond is the next prover's, in 1/10,000; the rest is burnt.
	standardBounty, mostBounty = 1_000, 2_500
	// Bytes of the keys of circuits with 2, 2 and 12 public inputs; B has a commitment.
	keyT, keyB, keyR = keyHead + 3*pointG1, keyHead + 4*pointG1 + 2*pointG2, keyHead + 13*pointG1
	keyHead          = pointG1 + 3*pointG2
	pointG1, pointG2 = 64, 128
)

// StandardBounty leaves whoever lost a bond to himself with a tenth of it.
const StandardBounty = standardBounty

// check reports what the contracts would refuse, of a chain with so many slots in an epoch, on an L1
// with that chain id.
func (p *Proving) check(epoch, chain uint64) error {
	if p == nil {
		return nil
	}
	r := p.Rules
	switch {
	case len(p.Keys.T) != keyT || len(p.Keys.B) != keyB || len(p.Keys.R) != keyR:
		return fmt.Errorf("%w: verifying keys of %d, %d and %d bytes, not of %d, %d and %d; make them with `aztecd prover setup`",
			ErrConfig, len(p.Keys.T), len(p.Keys.B), len(p.Keys.R), keyT, keyB, keyR)
	case p.World.Big().Cmp(fr.Modulus()) >= 0 || p.World == common.Hash{}:
		return fmt.Errorf("%w: world %s of checkpoint 0 is no field element", ErrConfig, p.World)
	case r.ClaimSlots == 0 || r.ClaimSlots >= epoch:
		return fmt.Errorf("%w: claims in the first %d slots of epochs of %d; 1 to %d are possible", ErrConfig, r.ClaimSlots, epoch, epoch-1)
	case r.MaxCheckpoints < epoch:
		return fmt.Errorf("%w: periods of %d checkpoints at most, %d is the least", ErrConfig, r.MaxCheckpoints, epoch)
	case r.MinBond == protocol.Amount{} || r.MinBond.Big().BitLen() > 96:
		return fmt.Errorf("%w: bonds of %s AZT (1e-18) at least; more than 0 and 96 bits are possible", ErrConfig, r.MinBond)
	case r.WithdrawDelay <= epoch:
		return fmt.Errorf("%w: provers withdraw after %d slots, more than an epoch (%d) is possible", ErrConfig, r.WithdrawDelay, epoch)
	case p.Bounty > mostBounty:
		return fmt.Errorf("%w: %d/10000 of a bond for the next prover, %d are possible", ErrConfig, p.Bounty, mostBounty)
	}
	return p.checkFallback(epoch, chain)
}

// provingParts are the contracts of the market: the keys, what checks proofs with them, the
// provers' AZT, and what needs all of those.
func (c Config) provingParts(s *suite) []part {
	p := c.Proving
	if p == nil {
		return nil
	}
	all := []part{
		{"the verifying key of circuit T", codeOf("T", p.Keys.T), &s.keyT, nothing},
		{"the verifying key of circuit B", codeOf("B", p.Keys.B), &s.keyB, nothing},
		{"the verifying key of circuit R", codeOf("R", p.Keys.R), &s.keyR, nothing},
		{"EpochVerifier", &bindings.EpochVerifierMetaData, &s.verifier, p.verifier},
		{"ProofEscrow", &bindings.ProofEscrowMetaData, &s.escrow, c.escrow},
		{"Proving", &bindings.ProvingMetaData, &s.proving, c.proving},
	}
	return append(all, c.fallbackParts(s)...)
}

// outRootsPart says what is settled: by proofs where there are any.
func (c Config) outRootsPart(s *suite) part {
	if c.Proving == nil {
		return part{"ConfirmedOutRoots", &bindings.ConfirmedOutRootsMetaData, &s.outRoots, outRoots}
	}
	return part{"ProvenOutRoots", &bindings.ProvenOutRootsMetaData, &s.outRoots, func(s suite) []byte {
		return bindings.NewProvenOutRoots().PackConstructor(s.proving)
	}}
}

// verifier is the constructor call of EpochVerifier.
func (p *Proving) verifier(s suite) []byte {
	code := func(at common.Address, key []byte) bindings.KeyCode {
		return bindings.KeyCode{Code: at, Hash: crypto.Keccak256Hash(key)}
	}
	return bindings.NewEpochVerifier().PackConstructor(s.rollup, code(s.keyT, p.Keys.T), code(s.keyB, p.Keys.B), code(s.keyR, p.Keys.R))
}

// escrow is the constructor call of ProofEscrow.
func (c Config) escrow(s suite) []byte {
	return bindings.NewProofEscrow().PackConstructor(s.token, s.proving, c.Proving.Rules.WithdrawDelay*c.SlotDuration)
}

// proving is the constructor call of Proving.
func (c Config) proving(s suite) []byte {
	r := c.Proving.Rules
	return bindings.NewProving().PackConstructor(bindings.ProvingConfig{
		Rollup: s.rollup, Escrow: s.escrow, Verifier: s.verifier, World: c.Proving.World,
		ClaimSlots: r.ClaimSlots, MaxCheckpoints: r.MaxCheckpoints, MinBond: r.MinBond.Big(),
		BountyShare: new(big.Int).SetUint64(c.Proving.Bounty), L1SlotDuration: c.Staking.Slashing.L1Slot,
		WayOn: s.wayOn,
	})
}

func nothing(suite) []byte { return nil }

// codeOf deploys a contract that has these words behind its first byte.
func codeOf(name string, code []byte) *bind.MetaData {
	code = append([]byte{0}, code...) // it can only stop
	// PUSH2 length, DUP1, PUSH1 12, PUSH1 0, CODECOPY, PUSH1 0, RETURN: what is behind it.
	init := []byte{0x61, byte(len(code) >> 8), byte(len(code)), 0x80, 0x60, 12, 0x60, 0, 0x39, 0x60, 0, 0xf3}
	return &bind.MetaData{ABI: "[]", ID: "key" + name, Bin: "0x" + hex.EncodeToString(append(init, code...))}
}
