package abci

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"maps"
	"slices"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/snapshot"
	"github.com/aztecd/aztecd/x/worldstate"
)

// receiving is the snapshot that a node without a state is being given.
type receiving struct {
	manifest *snapshot.Manifest
	block    Trusted
	checked  *ledger.Checked
	lock     *lock.Certificate
	parts    int // that are here, in order
	room     int // bytes that may still come: the head says how much there is
	senders  map[string]bool
}

// OfferSnapshot looks at a stranger's manifest. What it names is judged part by part.
func (a *App) OfferSnapshot(ctx context.Context, req *abcitypes.RequestOfferSnapshot) (*abcitypes.ResponseOfferSnapshot, error) {
	a.receiving = nil
	verdict, err := a.offered(ctx, req)
	if err != nil {
		a.cfg.Logger.Warn("Snapshot is refused", "height", req.GetSnapshot().GetHeight(), "err", err)
	}
	return &abcitypes.ResponseOfferSnapshot{Result: verdict}, nil
}

func (a *App) offered(ctx context.Context, req *abcitypes.RequestOfferSnapshot) (abcitypes.ResponseOfferSnapshot_Result, error) {
	const refused, foul = abcitypes.ResponseOfferSnapshot_REJECT, abcitypes.ResponseOfferSnapshot_REJECT_SENDER
	offer := req.Snapshot
	if offer == nil {
		return refused, errors.New("it is empty")
	}
	if offer.Format != snapshot.Format {
		return abcitypes.ResponseOfferSnapshot_REJECT_FORMAT, fmt.Errorf("format %d, this node reads %d", offer.Format, snapshot.Format)
	}
	m, err := snapshot.Decode(offer.Metadata)
	if err != nil {
		return foul, err
	}
	hash := sha256.Sum256(offer.Metadata)
	if m.Height != offer.Height || uint32(m.Parts()) != offer.Chunks || !bytes.Equal(hash[:], offer.Hash) || m.ChainID != a.cfg.Params.ChainID() {
		return foul, errors.New("its manifest is another snapshot's")
	}
	if s := a.State(); s.Height != 0 && s.Height != m.Height {
		// A stranger offers what it likes: that ends nothing.
		return refused, fmt.Errorf("this node has a state of height %d already and CometBFT none: if nobody offers that height's, remove data/ but for signing_book.jsonl and priv_validator_state.json, to begin again", s.Height)
	}
	if err := a.cfg.Settled(ctx, m.Checkpoint, m.Hash); err != nil {
		return refused, err
	}
	trusted, err := a.cfg.Trusted(m.Height)
	if err != nil {
		return refused, err
	}
	if trusted.AppHash != common.BytesToHash(req.AppHash) {
		return refused, fmt.Errorf("the AppHash after height %d is %s, not %x", m.Height, trusted.AppHash, req.AppHash)
	}
	a.receiving = &receiving{manifest: m, block: trusted, senders: map[string]bool{}}
	return abcitypes.ResponseOfferSnapshot_ACCEPT, nil
}

// ApplySnapshotChunk takes the next part; with the last one the state is restored. A
// part that is not what the manifest names is asked for again, of others.
func (a *App) ApplySnapshotChunk(_ context.Context, req *abcitypes.RequestApplySnapshotChunk) (*abcitypes.ResponseApplySnapshotChunk, error) {
	r := a.receiving
	if r == nil || int(req.Index) != r.parts {
		return nil, fmt.Errorf("part %d of a snapshot came out of turn", req.Index)
	}
	if hash, _ := r.manifest.Part(r.parts); snapshot.PartHash(req.Chunk) != hash {
		return &abcitypes.ResponseApplySnapshotChunk{
			Result:        abcitypes.ResponseApplySnapshotChunk_RETRY,
			RefetchChunks: []uint32{req.Index}, RejectSenders: []string{req.Sender},
		}, nil
	}
	err := a.receive(r, req.Chunk)
	for _, foul := range []error{ledger.ErrHead, worldstate.ErrRestore, snapshot.ErrForm, lock.ErrForm, lock.ErrQuorum, lock.ErrSignature} {
		if errors.Is(err, foul) {
			return a.refuse(r, req.Sender, err), nil
		}
	}
	if err != nil {
		err = fmt.Errorf("restore the snapshot of height %d: %w", r.manifest.Height, err)
		a.cfg.Fatal(err)
		return nil, err
	}
	r.senders[req.Sender] = true
	return &abcitypes.ResponseApplySnapshotChunk{Result: abcitypes.ResponseApplySnapshotChunk_ACCEPT}, nil
}

// refuse forgets a foul snapshot. Whoever gave a part of it is asked for no other one: each
// could cost as much as a true one does.
func (a *App) refuse(r *receiving, sender string, why error) *abcitypes.ResponseApplySnapshotChunk {
	a.cfg.Logger.Warn("Snapshot is refused", "height", r.manifest.Height, "err", why)
	a.receiving = nil
	if err := a.cfg.Snapshots.Refused(r.manifest); err != nil {
		a.cfg.Logger.Error("Cannot remove a snapshot that was refused", "height", r.manifest.Height, "err", err)
	}
	r.senders[sender] = true
	return &abcitypes.ResponseApplySnapshotChunk{
		Result: abcitypes.ResponseApplySnapshotChunk_REJECT_SNAPSHOT, RejectSenders: slices.Sorted(maps.Keys(r.senders)),
	}
}

func (a *App) receive(r *receiving, part []byte) error {
	if a.State().Height != 0 {
		return a.had(r, part)
	}
	if len(part) > snapshot.MaxPartBytes {
		return fmt.Errorf("%w: a part of %d bytes", snapshot.ErrForm, len(part))
	}
	if r.parts == 0 {
		if err := a.check(r, part); err != nil {
			return err
		}
	}
	if r.room -= len(part); r.room < 0 {
		return fmt.Errorf("%w: more than the headers and leaves that the head tells of", snapshot.ErrForm)
	}
	if _, err := a.cfg.Snapshots.Put(part); err != nil {
		return err
	}
	r.parts++
	if r.parts < r.manifest.Parts() {
		return nil
	}
	return a.restore(r)
}

// RestoreFrom restores the state of a snapshot that lies in the node's own store. It
// does nothing when it was restored before; an error says that the snapshot is not of
// this chain, or can't be read.
func (a *App) RestoreFrom(m *snapshot.Manifest, block Trusted) error {
	r := &receiving{manifest: m, block: block}
	head, err := a.cfg.Snapshots.Part(m.Head)
	if err != nil {
		return err
	}
	if a.State().Height != 0 {
		return a.had(r, head)
	}
	if err := a.check(r, head); err != nil {
		return err
	}
	return a.restore(r)
}

// had takes the parts of a snapshot that this node restored before a crash.
func (a *App) had(r *receiving, part []byte) error {
	if r.parts == 0 {
		if err := a.check(r, part); err != nil {
			return err
		}
		if s := a.State(); s.Chunk.Hash() != r.checked.State.Chunk.Hash() {
			return fmt.Errorf("%w: this node has chunk %s of that height", ledger.ErrHead, s.Chunk.Hash())
		}
	}
	r.parts++
	return nil
}

// check holds the head against the trusted block, and the certificate against the
// head's committee.
func (a *App) check(r *receiving, raw []byte) error {
	head, err := ledger.DecodeHead(raw)
	if err != nil {
		return err
	}
	if head.Height != r.manifest.Height {
		return fmt.Errorf("%w: a head of height %d", ledger.ErrHead, head.Height)
	}
	b, err := a.rules.decode(r.block.Txs)
	if err != nil {
		return err
	}
	if r.checked, err = head.Check(a.cfg.Params, a.cfg.Committed.setup, r.block.AppHash, r.block.Proposer, b); err != nil {
		return err
	}
	s := &r.checked.State
	if running := s.Checkpoint.Header; running.Hash() != r.manifest.Hash || running.Number != r.manifest.Checkpoint || s.Chunk.Number != r.manifest.Chunk {
		return fmt.Errorf("%w: chunk %d of checkpoint %d", ledger.ErrHead, s.Chunk.Number, running.Number)
	}
	r.room = len(raw) + snapshot.MostBytes(&r.checked.Target, s.Chunk.Number-head.First+1)
	members, err := s.Members(a.cfg.Params)
	if err != nil {
		return fmt.Errorf("%w: %w", ledger.ErrHead, err)
	}
	if r.lock, err = r.manifest.Verify(a.cfg.Params.ChainID(), members); err != nil {
		return err
	}
	if epoch := r.lock.Extension.Epoch(); a.cfg.Params.Drawn() && epoch != s.Duty.Epoch {
		return fmt.Errorf("%w: a certificate of epoch %d's committee, where epoch %d's signs", lock.ErrForm, epoch, s.Duty.Epoch)
	}
	return nil
}

// restore makes the state of the parts, which are all here. The snapshot is kept before: a
// node that is killed when it has the state and CometBFT does not begins with it again.
func (a *App) restore(r *receiving) error {
	if err := a.cfg.Snapshots.Received(r.manifest); err != nil {
		return err
	}
	parts := a.cfg.Snapshots.Parts
	if err := r.checked.ReadHeaders(snapshot.Unpack(parts(r.manifest.Headers))); err != nil {
		return err
	}
	leaves := snapshot.DecodeLeaves(snapshot.Unpack(parts(r.manifest.Leaves)))
	err := a.store.Restore(r.checked.Target, leaves, func(w worldstate.Writer) error { return r.checked.Save(w, r.lock) })
	if err != nil {
		return err
	}
	if err := serveAll(a.cfg.Schedule, a.store, &r.checked.State); err != nil {
		return err
	}
	a.mu.Lock()
	a.cfg.Committed.begin(r.checked.State)
	a.awake.decidedAt, a.awake.certified = a.now(), r.manifest.Height
	a.mu.Unlock()
	a.receiving = nil
	a.cfg.Listener.Restored(&r.checked.State)
	return nil
}
