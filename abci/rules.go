package abci

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
)

// Reasons a block is rejected; metrics count by them.
const (
	reasonMalformed  = "malformed"
	reasonTimestamp  = "timestamp"
	reasonOrigin     = "l1_origin"
	reasonOriginAge  = "l1_origin_age"
	reasonUnseen     = "l1_origin_unseen"
	reasonInputs     = "inputs"
	reasonUnread     = "l1_inputs_unread"
	reasonByProof    = "by_proof_alone"
	reasonEpoch      = "epoch"
	reasonCommittee  = "committee"
	reasonUnnamed    = "committee_unknown"
	reasonFees       = "fees"
	reasonCheckpoint = "checkpoint_hash"
	reasonObjects    = "objects"
	reasonTx         = "tx"
	reasonResult     = "result"
	reasonDisk       = "disk"
	reasonInternal   = "internal"
)

// reasons are all of them.
func reasons() []string {
	return []string{
		reasonMalformed, reasonTimestamp, reasonOrigin, reasonOriginAge, reasonUnseen, reasonInputs, reasonUnread, reasonEpoch, reasonCommittee,
		reasonUnnamed, reasonFees, reasonCheckpoint, reasonObjects, reasonTx, reasonResult, reasonDisk, reasonInternal, reasonByProof,
	}
}

// rejection says why a block is not accepted.
type rejection struct {
	reason string
	err    error
}

func (r *rejection) Error() string { return r.reason + ": " + r.err.Error() }
func (r *rejection) Unwrap() error { return r.err }

func reject(reason, format string, args ...any) error {
	return &rejection{reason, fmt.Errorf(format, args...)}
}

// reasonOf says what an error of judging a block is counted as.
func reasonOf(err error) string {
	if r := new(rejection); errors.As(err, &r) {
		return r.reason
	}
	return reasonInternal
}

// rules are the checks of a block that need no execution. Prepare keeps them by
// construction, Process checks them.
type rules struct {
	params *protocol.Params
	bounds block.Bounds
}

// decode is block.Decode with a rejection.
func (r *rules) decode(txs [][]byte) (*block.Block, error) {
	b, err := block.Decode(txs, r.bounds)
	if err != nil {
		return nil, &rejection{reasonMalformed, err}
	}
	return b, nil
}

// checkPreamble holds b, of the height after s, against s.
func (r *rules) checkPreamble(s *ledger.State, b *block.Block) error {
	if b.Timestamp < s.Timestamp {
		return reject(reasonTimestamp, "%d is before the last block's %d", b.Timestamp, s.Timestamp)
	}
	if err := r.checkEpoch(s, b); err != nil {
		return err
	}
	if _, err := r.checkHandover(s, b); err != nil {
		return err
	}
	if err := r.checkOrigin(s, b); err != nil {
		return err
	}
	if err := r.checkEntries(s, b); err != nil {
		return err
	}
	if err := r.checkMessages(s, b); err != nil {
		return err
	}
	if err := r.checkForced(s, b); err != nil {
		return err
	}
	if err := r.checkFees(s, b); err != nil {
		return err
	}
	if !b.IsChunk() && b.CheckpointHash != s.Checkpoint.Header.Hash() {
		return reject(reasonCheckpoint, "a heartbeat does not change the running checkpoint")
	}
	return nil
}

// checkFees: the first block of a slot, heartbeat or chunk, may move the fees towards
// what the slot before and L1's prices at its origin call for (seeds 004); for the rest of
// the slot they stay.
func (r *rules) checkFees(s *ledger.State, b *block.Block) error {
	if !r.opensSlot(s, b.Timestamp) {
		if b.Fees != s.Fees {
			return reject(reasonFees, "fees change only with the first block of a slot")
		}
		return nil
	}
	if err := r.params.CheckFees(s.Fees, r.lastUse(s), r.params.FeeFloor(s.Origin), b.Fees); err != nil {
		return &rejection{reasonFees, err}
	}
	return nil
}

// fees that an honest proposer gives the block after s at a time.
func (r *rules) fees(s *ledger.State, timestamp uint64) protocol.GasFees {
	if !r.opensSlot(s, timestamp) {
		return s.Fees
	}
	return r.params.NextFees(s.Fees, r.lastUse(s), r.params.FeeFloor(s.Origin))
}

// opensSlot tells whether a block of that time is the first of its slot.
func (r *rules) opensSlot(s *ledger.State, timestamp uint64) bool {
	return r.params.SlotAt(timestamp) > r.params.SlotAt(s.Timestamp)
}

// lastUse is that of the slot of the last block.
func (r *rules) lastUse(s *ledger.State) protocol.SlotUse {
	return s.Use.In(r.params.SlotAt(s.Timestamp))
}

// checkClaims compares what a block claims with what executing it gave.
func checkClaims(b *block.Block, chunkHash, checkpointHash common.Hash) error {
	if b.ChunkHash != chunkHash {
		return reject(reasonResult, "executing the chunk gives %s, the block claims %s", chunkHash, b.ChunkHash)
	}
	if b.CheckpointHash != checkpointHash {
		return reject(reasonResult, "the checkpoint becomes %s, the block claims %s", checkpointHash, b.CheckpointHash)
	}
	return nil
}
