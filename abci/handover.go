package abci

import (
	"errors"
	"fmt"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	cryptoenc "github.com/cometbft/cometbft/crypto/encoding"
	"github.com/cometbft/cometbft/crypto/secp256k1eth"

	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/worldstate"
)

// Handover (design 4.5). The first block of an epoch, H, is a heartbeat of the committee
// before. It names the epoch's committee, seat by seat, and returns the validator updates
// that make CometBFT's set that committee's; CometBFT has it sign from H+2 on. H+1 is a
// heartbeat of the old committee. What a block does follows from the block and the state
// before it; that the committee named is the one L1 drew is asked of a proposal alone.

// checkHandover holds the committee that b names, of the height after s, against s. It gives
// the committee that b hands over to, nil if it does not.
func (r *rules) checkHandover(s *ledger.State, b *block.Block) (*committee.Committee, error) {
	in, ok := b.Committee()
	if !ok {
		return nil, nil //nolint:nilnil // most blocks
	}
	switch {
	case !r.params.Drawn():
		return nil, reject(reasonInputs, "this deployment's L1 contracts give no such inputs")
	case b.IsChunk():
		return nil, reject(reasonInputs, "a chunk hands over to nobody")
	case !s.HandsOver(r.params, b.Timestamp):
		return nil, reject(reasonInputs, "no handover is due: the committee of epoch %d signs", s.Duty.Epoch)
	case in.Epoch != r.params.EpochAt(b.Timestamp):
		return nil, reject(reasonInputs, "the committee is of epoch %d, the block of %d", in.Epoch, r.params.EpochAt(b.Timestamp))
	case uint64(len(in.Members)) > r.params.CommitteeSize:
		return nil, reject(reasonInputs, "%d seats, a committee has %d at most", len(in.Members), r.params.CommitteeSize)
	}
	to, err := committee.FromSeats(in.Members)
	if err != nil {
		return nil, &rejection{reasonInputs, err}
	}
	if !r.suffices(to) {
		return nil, reject(reasonInputs, "%d of %d seats have a key, too few to hand over to", to.Voters(), to.Size())
	}
	return to, nil
}

// suffices tells whether a committee can be handed over to: it has the least number of
// usable keys, and enough for a certificate, whose quorum counts the empty seats too.
func (r *rules) suffices(c *committee.Committee) bool {
	return uint64(c.Voters()) >= r.params.MinCommittee && c.Voters() >= c.Quorum()
}

// checkEpoch: a chunk is signed by the committee of its own epoch, and by no other.
func (r *rules) checkEpoch(s *ledger.State, b *block.Block) error {
	if b.IsChunk() && !s.HoldsChunk(r.params, b.Timestamp) {
		return reject(reasonEpoch, "a chunk of epoch %d, and the committee of epoch %d signs", r.params.EpochAt(b.Timestamp), s.Duty.Epoch)
	}
	return nil
}

// checkNamed refuses a proposal that hands over to another committee than L1's, or to one
// that this node cannot name, as far as it knows now. Nobody asks it of a block that
// others voted for or decided, nor of what this node accepted once, before a restart or
// before L1 was reorganised: what it answered to a block with yes it never answers with no.
func (a *App) checkNamed(by path, b *block.Block) error {
	in, ok := b.Committee()
	if !by.named || !ok {
		return nil
	}
	to, err := committee.FromSeats(in.Members)
	if err != nil {
		return err
	}
	if agreed, err := ledger.Agreed(a.store, in.Epoch, to); agreed || err != nil {
		return err
	}
	switch named := a.cfg.Schedule.At(in.Epoch); {
	case named == nil:
		return reject(reasonUnnamed, "this node does not know the committee of epoch %d yet", in.Epoch)
	case !named.Same(to):
		return reject(reasonCommittee, "L1 drew another committee for epoch %d", in.Epoch)
	}
	return nil
}

// agree keeps that this node accepted a block's handover, its prune, its L1 origin and what it
// reads of L1's queues, before it votes for it. What is decided needs nobody's word any more.
func (a *App) agree(by path, s *ledger.State, c *candidate) error {
	if by.name == pathFinalize || c.next.Next == nil && !asks(s, c.block) {
		return nil
	}
	return a.store.Write(func(w worldstate.Writer) error {
		var errs []error
		if c.next.Next != nil {
			errs = append(errs, ledger.Agree(a.store, w, c.next.Next))
		}
		if c.next.Origin != s.Origin {
			errs = append(errs, ledger.AgreeOrigin(a.store, w, s, c.next.Origin))
		}
		if p, ok := c.block.Prune(); ok {
			errs = append(errs, ledger.AgreePrune(a.store, w, s, p))
		}
		for _, q := range unproven(s, c.block) {
			errs = append(errs, ledger.AgreeQueue(a.store, w, s, q.to))
		}
		return errors.Join(errs...)
	})
}

// validatorUpdates are what makes CometBFT's set that of the committee handed over to: a
// difference from the set in force, so that nobody is named who is not in it, and nobody
// twice.
func validatorUpdates(from, to *committee.Committee) ([]abcitypes.ValidatorUpdate, error) {
	leave, join := committee.Change(from, to)
	updates := make([]abcitypes.ValidatorUpdate, 0, len(leave)+len(join))
	for i, key := range append(leave, join...) {
		pub, err := secp256k1eth.NewPubKeyFromBytes(key)
		if err != nil {
			return nil, fmt.Errorf("key %x of a seat: %w", key, err)
		}
		proto, err := cryptoenc.PubKeyToProto(pub)
		if err != nil {
			return nil, fmt.Errorf("key %x of a seat: %w", key, err)
		}
		power := int64(0)
		if i >= len(leave) {
			power = 1
		}
		updates = append(updates, abcitypes.ValidatorUpdate{PubKey: proto, Power: power})
	}
	return updates, nil
}

// updatesOf are the validator updates that a decided block returns.
func updatesOf(next *ledger.State) ([]abcitypes.ValidatorUpdate, error) {
	if next.Next == nil {
		return nil, nil
	}
	from, err := committee.FromSeats(next.Duty.Seats)
	if err != nil {
		return nil, err
	}
	to, err := committee.FromSeats(next.Next.Seats)
	if err != nil {
		return nil, err
	}
	return validatorUpdates(from, to)
}
