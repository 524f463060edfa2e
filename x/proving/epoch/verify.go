package epoch

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/proving/groth"
)

// ErrWrong is returned for an epoch proof that does not prove what it says.
var ErrWrong = errors.New("epoch proof is wrong")

// Keys are the verifying keys that L1 checks with.
type Keys struct{ T, B, R *groth.VerifyingKey }

// Start is what is known of the checkpoint that a proof starts from: ProvenTip of
// IEpochVerifier.sol.
type Start struct {
	Hash, World common.Hash
	In          inputs.Queue // the messages taken so far
	Number      uint64
	LastChunk   uint64
}

// Verifier checks epoch proofs of one rollup as its contract does (EpochVerifier.sol).
type Verifier struct {
	ChainID uint64 // of the L1
	Rollup  common.Address
	Keys    Keys
}

// Verify checks a proof, and returns what its checkpoints send; ErrWrong with the first thing
// that does not fit. Whether the headers are L1's is the caller's to know.
func (v *Verifier) Verify(from Start, p *Proof) (OutGroups, error) {
	groups, out, err := ParseOutGroups(p.OutMessages)
	if err == nil {
		err = follow(from, p.Headers)
	}
	var in []fr.Element
	if err == nil {
		in, err = taken(from.In, p.Headers, p.InMessages)
	}
	if err != nil {
		return groups, fmt.Errorf("%w: %w", ErrWrong, err)
	}
	c := NewChallenges(v.ChainID, v.Rollup, from.Number+1, p.Headers[len(p.Headers)-1].Hash(), groups)
	sum, err := Sum(c.Rho, p.Headers, in, out)
	if err == nil {
		err = p.opens(c)
	}
	if err == nil {
		err = v.holds(from, p, c, sum)
	}
	if err != nil {
		return groups, fmt.Errorf("%w: %w", ErrWrong, err)
	}
	return groups, nil
}

// follow wants headers to follow the start and each other.
func follow(from Start, headers []checkpoint.Header) error {
	if len(headers) == 0 {
		return errors.New("it has no headers")
	}
	number, parent, chunk := from.Number, from.Hash, from.LastChunk
	for i := range headers {
		h := &headers[i]
		if h.Number != number+1 || h.ParentHash != parent || h.FirstChunk != chunk+1 || h.LastChunk < h.FirstChunk {
			return fmt.Errorf("header %d, of checkpoint %d with chunks %d to %d, does not follow checkpoint %d with chunk %d",
				i, h.Number, h.FirstChunk, h.LastChunk, number, chunk)
		}
		number, parent, chunk = h.Number, h.Hash(), h.LastChunk
	}
	return nil
}

// taken are the messages that the headers take, which are all that are shown.
func taken(queue inputs.Queue, headers []checkpoint.Header, shown []common.Hash) (leaves []fr.Element, err error) {
	for i := range headers {
		h := &headers[i]
		for ; queue.Total < h.In.Total && len(shown) > 0; shown = shown[1:] {
			leaf, err := word(shown[0])
			if err != nil {
				return nil, fmt.Errorf("message %d: %w", queue.Total, err)
			}
			leaves, queue = append(leaves, leaf), queue.With(shown[0])
		}
		if queue != h.In {
			return nil, fmt.Errorf("checkpoint %d takes messages up to %v, with those shown it is %v", h.Number, h.In, queue)
		}
	}
	if len(shown) > 0 {
		return nil, fmt.Errorf("%d messages more are shown than the headers take", len(shown))
	}
	return leaves, nil
}

func word(b common.Hash) (e fr.Element, err error) {
	if err = e.SetBytesCanonical(b[:]); err != nil {
		err = fmt.Errorf("%s is no element of the field: %w", b, err)
	}
	return e, err
}

func words(all []common.Hash) (out []fr.Element, err error) {
	out = make([]fr.Element, len(all))
	for i := range all {
		if out[i], err = word(all[i]); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// holds checks all Groth16 proofs.
func (v *Verifier) holds(from Start, p *Proof, c Challenges, sum fr.Element) error {
	worlds, err := words([]common.Hash{from.World, p.World})
	if err != nil {
		return fmt.Errorf("world: %w", err)
	}
	t, err := words(p.T)
	if err != nil {
		return fmt.Errorf("accumulator of the state: %w", err)
	}
	b, err := words(p.B)
	if err != nil {
		return fmt.Errorf("accumulator of the blobs: %w", err)
	}
	if len(t) < 2 || len(b) < 2 {
		return fmt.Errorf("chains of %d and %d accumulators prove nothing", len(t), len(b))
	}
	steps, slices := len(t)-1, len(b)-1
	if want := (steps+1)*groth.ProofBytes + slices*groth.CommittedProofBytes; len(p.Proofs) != want {
		return fmt.Errorf("proofs of %d bytes, not of %d", len(p.Proofs), want)
	}
	rest := p.Proofs
	next := func(vk *groth.VerifyingKey, size int, what string, public ...fr.Element) error {
		proof, err := groth.ParseProof(rest[:size])
		if err == nil {
			rest, err = rest[size:], groth.Verify(vk, proof, public)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", what, err)
		}
		return nil
	}
	for i := range steps {
		if err := next(v.Keys.T, groth.ProofBytes, fmt.Sprintf("slice %d of the state", i), t[i], t[i+1]); err != nil {
			return err
		}
	}
	for i := range slices {
		if err := next(v.Keys.B, groth.CommittedProofBytes, fmt.Sprintf("slice %d of the blobs", i), b[i], b[i+1]); err != nil {
			return err
		}
	}
	closing := ClosingInputs(worlds[0], worlds[1], [2]fr.Element{t[0], t[steps]}, [2]fr.Element{b[0], b[slices]}, c, sum, p.Y)
	return next(v.Keys.R, groth.ProofBytes, "the closing proof", closing...)
}

// ClosingInputs are the public inputs of circuit R, in its order.
func ClosingInputs(before, after fr.Element, t, b [2]fr.Element, c Challenges, sum fr.Element, y common.Hash) []fr.Element {
	z, gamma := c.Z.Bytes(), c.Gamma.Bytes()
	return []fr.Element{
		before, after, t[0], t[1], b[0], b[1], c.Rho, *new(fr.Element).SetBytes(z[:]), *new(fr.Element).SetBytes(gamma[:]), sum,
		*new(fr.Element).SetBytes(y[16:]), *new(fr.Element).SetBytes(y[:16]),
	}
}
