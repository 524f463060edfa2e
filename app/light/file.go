package light

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/l1bridge/anchor"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/light"
)

// ErrRestarted means that a file is of the chain as it was before governance restarted it.
var ErrRestarted = errors.New("the chain was restarted since")

// File is a verified proof as a file. It proves the committee, too, when its hash is stored
// in the contract; and it names a checkpoint that L1 has, when there is a lock of one that
// holds the chunk, so that who reads it sees how far it got on L1.
func (v *Verifier) File(ctx context.Context, verified *Verified) (*light.File, error) {
	all, err := v.proofs(ctx, verified)
	if err != nil {
		return nil, err
	}
	proof, state := all[0], (*light.State)(nil)
	for i := 0; i < len(all) && state == nil; i++ {
		checkpoint := &all[i].Checkpoint
		if state, err = v.anchors.State(ctx, all[i].Epoch(), checkpoint.Number, checkpoint.Hash()); err != nil {
			return nil, err
		}
		if state != nil {
			proof = all[i]
		}
	}
	members, err := v.anchors.Committee(ctx, proof.Epoch())
	if err != nil {
		return nil, err
	}
	block := v.anchors.Block()
	f := &light.File{
		L1ChainID: v.anchors.L1ChainID(), Rollup: v.anchors.Rollup(), ChainID: v.anchors.ChainID(), Proof: *proof,
		L1Block: light.Block{Number: block.Number, Hash: block.Hash}, State: state,
	}
	for _, m := range members.Members() {
		f.Committee = append(f.Committee, m.Attester)
	}
	if state == nil {
		return f, nil
	}
	return f, f.Verify()
}

// Epoch is that of the committee whose hash has to be stored so that a File proves it.
func (v *Verifier) Epoch(ctx context.Context, verified *Verified) (uint64, error) {
	all, err := v.proofs(ctx, verified)
	if err != nil {
		return 0, err
	}
	return all[0].Epoch(), nil
}

// proofs are those of a chunk: first by what L1 has, the last version of its checkpoint or
// the last confirmed one, as far as the node gives them; then as it was given.
func (v *Verifier) proofs(ctx context.Context, verified *Verified) ([]*light.Proof, error) {
	tips, err := v.anchors.Tips(ctx)
	if err != nil {
		return nil, err
	}
	var all []*light.Proof
	numbers := []uint64{verified.Chunk.Checkpoint}
	if tips.Confirmed > verified.Chunk.Checkpoint {
		numbers = append(numbers, tips.Confirmed)
	}
	for _, number := range numbers {
		p, err := v.onL1(ctx, verified.Proof, number, tips)
		switch {
		case errors.Is(err, ErrUnknown):
		case err != nil:
			return nil, err
		default:
			all = append(all, p)
		}
	}
	return append(all, verified.Proof), nil
}

// onL1 is the same proof by a checkpoint, if the node has one that holds, and L1 has that
// checkpoint; else ErrUnknown.
func (v *Verifier) onL1(ctx context.Context, p *light.Proof, number uint64, tips anchor.Tips) (*light.Proof, error) {
	other, err := v.node.under(ctx, p, number)
	if err != nil {
		return nil, err
	}
	if other.Chunk != p.Chunk || (p.Tx == nil) != (other.Tx == nil) || p.Tx != nil && other.Tx.Hash != p.Tx.Hash {
		return nil, fmt.Errorf("%w: asked for chunk %d under checkpoint %d", ErrOther, p.Chunk.Number, number)
	}
	if _, err := v.locked(ctx, other); err != nil {
		return nil, err
	}
	standing, err := v.anchors.Standing(ctx, p.Chunk.Checkpoint, number, other.Checkpoint.Hash(), tips)
	if err == nil && !standing.Published {
		err = ErrUnknown
	}
	return other, err
}

// Verify checks a file against L1. One that proves its committee needs L1 to say only
// whether its block is final; for the others the contract is asked. The node it came from is
// not asked: the tip is what L1 says of the checkpoint in the file.
func (v *Verifier) Verify(ctx context.Context, f *light.File) (*Verified, error) {
	if err := f.Is(v.anchors.L1ChainID(), v.anchors.Rollup()); err != nil {
		return nil, err
	}
	if f.State != nil {
		if err := f.Verify(); err != nil {
			return nil, err
		}
		if err := v.anchors.Final(ctx, f.L1Block); err != nil {
			return nil, err
		}
		if f.ChainID != v.anchors.ChainID() {
			return nil, fmt.Errorf("%w: its chain id was %s, now it is %s", ErrRestarted, f.ChainID, v.anchors.ChainID())
		}
	} else if err := v.ask(ctx, f); err != nil {
		return nil, err
	}
	out := verifiedOf(f, v.anchors.Block().Number, v.anchors.Block().Hash)
	tips, err := v.anchors.Tips(ctx)
	if err != nil {
		return nil, err
	}
	standing, err := v.anchors.Standing(ctx, f.Proof.Chunk.Checkpoint, f.Proof.Checkpoint.Number, f.Proof.Checkpoint.Hash(), tips)
	if err != nil {
		return nil, err
	}
	if out.stands(standing); f.Confirmed() {
		out.stands(anchor.Standing{Published: true, Confirmed: true, Settled: standing.Settled})
	}
	return out, v.liable(ctx, out)
}

// ask has the contract say which committee a file's epoch has.
func (v *Verifier) ask(ctx context.Context, f *light.File) error {
	members, err := v.anchors.Committee(ctx, f.Proof.Epoch())
	if err != nil {
		return err
	}
	var attesters []common.Address
	for _, m := range members.Members() {
		attesters = append(attesters, m.Attester)
	}
	if light.CommitteeHash(attesters) != light.CommitteeHash(f.Committee) {
		return fmt.Errorf("%w: epoch %d", light.ErrCommittee, f.Proof.Epoch())
	}
	return f.VerifyWith(v.anchors.ChainID())
}

// VerifyAlone checks a file without any network, by the hash of an L1 block that whoever
// asks has from elsewhere.
func VerifyAlone(f *light.File, l1ChainID uint64, rollup common.Address, trusted common.Hash) (*Verified, error) {
	if err := f.Is(l1ChainID, rollup); err != nil {
		return nil, err
	}
	if err := f.Verify(); err != nil {
		return nil, err
	}
	if f.L1Block.Hash != trusted {
		return nil, fmt.Errorf("%w: it is %s, not the trusted one", light.ErrNotFinal, f.L1Block.Hash)
	}
	out := verifiedOf(f, f.L1Block.Number, trusted)
	out.stands(anchor.Standing{Published: f.Confirmed(), Confirmed: f.Confirmed()})
	return out, nil
}

// verifiedOf is what a file that verified shows, as of an L1 block.
func verifiedOf(f *light.File, l1Block uint64, hash common.Hash) *Verified {
	return verifiedProof(&f.Proof, len(f.Committee), l1Block, hash)
}

func verifiedProof(p *light.Proof, members int, l1Block uint64, hash common.Hash) *Verified {
	out := &Verified{
		Chunk: p.Chunk, ChunkHash: p.Chunk.Hash(), Tip: api.StatusLocked, Proof: p,
		Height: p.Certificate.Height, Epoch: p.Epoch(), Signers: len(p.Certificate.Signatures), Quorum: committee.Quorum(members), Members: members,
		L1Block: l1Block, L1BlockHash: hash,
	}
	if p.Tx != nil {
		out.Tx = &p.Tx.Hash
	}
	return out
}

func (v *Verified) stands(s anchor.Standing) {
	v.Confirmed, v.Settled = s.Confirmed, s.Settled
	if s.Published {
		v.Tip = api.StatusCheckpointed
	}
}
