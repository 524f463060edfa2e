package txobjects

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	lru "github.com/hashicorp/golang-lru/v2"

	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/x/forced"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/tx"
)

// Queue is L1's queue of forced txs as far as this node reads it.
type Queue interface {
	// Raw waits until ctx ends for the bytes that an entry was made with (forced.Check); false
	// when it does not have them then.
	Raw(ctx context.Context, e inputs.Entry) ([]byte, bool)
}

// l1HeadStart is how long L1 is asked for the object of a forced tx before peers are: each
// node can read it there, and seldom has to ask others for what may weigh as much as blobs.
const l1HeadStart = time.Second

// l1Readers bounds how many objects are read from L1 at once.
const l1Readers = 4

// forcedTxs are the objects of L1's queue of forced txs that the chain knows of and did not
// take, or took lately: on disk as soon as they come, whoever they come from.
type forcedTxs struct {
	hunts *hunts
	known *lru.Cache[common.Hash, *tx.Tx] // by leaf; nil where an object is no tx

	mu      sync.Mutex
	wanted  map[common.Hash]inputs.Entry // that are asked for
	ahead   map[common.Hash]bool         // that blocks will tell of
	used    map[common.Hash]bool         // that were looked at since a height was decided
	unsaved map[common.Hash][]byte       // that there was no room for on disk, maxUnsaved bytes
	came    chan struct{}                // closed when one comes
}

func newForcedTxs(perChunk uint64, fetch func(context.Context, []common.Hash)) (*forcedTxs, error) {
	known, err := lru.New[common.Hash, *tx.Tx](max(64, 2*int(perChunk)))
	if err != nil {
		return nil, err
	}
	return &forcedTxs{
		hunts: newHunts(fetch), known: known,
		wanted: map[common.Hash]inputs.Entry{}, used: map[common.Hash]bool{}, unsaved: map[common.Hash][]byte{}, came: make(chan struct{}),
	}, nil
}

// next is closed when another object comes.
func (f *forcedTxs) next() <-chan struct{} {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.came
}

// Forced implements abci.Objects. What it gives stays for another decided height.
func (i *Intake) Forced(e inputs.Entry) (*tx.Tx, bool) {
	leaf := e.Leaf()
	i.forced.use(leaf)
	if t, ok := i.forced.known.Get(leaf); ok {
		return t, true
	}
	raw := i.rawForced(leaf)
	if raw == nil {
		i.forced.unuse(leaf)
		return nil, false
	}
	t, err := i.forcedTx(context.Background(), e, raw)
	if err != nil {
		i.cfg.Logger.Error("Cannot check a forced tx", "content", e.Content, "err", err)
		return nil, false
	}
	i.forced.mu.Lock()
	defer i.forced.mu.Unlock()
	if i.storesForced(leaf) {
		i.forced.known.Add(leaf, t)
	}
	return t, true
}

// SeenForced tells whether this node has an entry's object, whether it looked at it lately,
// and what tx it found there, nil where there is none.
func (i *Intake) SeenForced(e inputs.Entry) (t *tx.Tx, looked, held bool) {
	t, looked = i.forced.known.Peek(e.Leaf())
	return t, looked, looked || i.holdsForced(e.Leaf())
}

// holdsForced tells whether Forced would give a tx, or that there is none.
func (i *Intake) holdsForced(leaf common.Hash) bool {
	if i.forced.known.Contains(leaf) {
		return true
	}
	i.forced.mu.Lock()
	defer i.forced.mu.Unlock()
	return i.storesForced(leaf)
}

// forcedTx is what raw bytes that were checked hold, nil when that is no tx that could ever
// be executed.
func (i *Intake) forcedTx(ctx context.Context, e inputs.Entry, raw []byte) (*tx.Tx, error) {
	object, err := forced.Object(e.Kind, raw)
	if err != nil {
		return nil, err
	}
	t, err := tx.Decode(object, i.limits)
	if err != nil {
		return nil, nil //nolint:nilerr,nilnil // an entry may hold anything
	}
	if err := i.cfg.Verifier.Verify(ctx, t); errors.Is(err, tx.ErrProof) {
		return nil, nil //nolint:nilnil // a false proof, too
	} else if err != nil {
		return nil, err
	}
	return t, nil
}

// AwaitForced implements abci.Objects. Asking goes on for a while afterwards.
func (i *Intake) AwaitForced(ctx context.Context, entries []inputs.Entry) {
	remind := time.NewTicker(huntPatience / 2)
	defer remind.Stop()
	for {
		came := i.forced.next() // before looking: what comes in between counts
		readable := i.readableForced(entries)
		if !i.pursueForced(entries) && readable {
			return
		}
		select {
		case <-came:
		case <-remind.C:
		case <-ctx.Done():
			return
		}
	}
}

// readableForced tells whether Forced gives all entries that are said to be here. One that is
// damaged is not, from then on.
func (i *Intake) readableForced(entries []inputs.Entry) bool {
	all := true
	for _, e := range entries {
		if i.holdsForced(e.Leaf()) {
			_, here := i.Forced(e)
			all = all && here
		}
	}
	return all
}

// pursueForced asks for those entries whose objects are not here, if there are any.
func (i *Intake) pursueForced(entries []inputs.Entry) (missing bool) {
	var leaves []common.Hash
	for _, e := range entries {
		leaf := e.Leaf()
		if i.holdsForced(leaf) {
			continue
		}
		leaves = append(leaves, leaf)
		i.forced.mu.Lock()
		i.forced.wanted[leaf] = e
		i.forced.mu.Unlock()
	}
	if len(leaves) > 0 {
		i.forced.hunts.pursue(leaves)
	}
	return len(leaves) > 0
}

// fetchForced asks L1, and then peers too, for the objects of entries until ctx ends.
func (i *Intake) fetchForced(ctx context.Context, leaves []common.Hash) {
	entries := make([]inputs.Entry, 0, len(leaves))
	i.forced.mu.Lock()
	for _, leaf := range leaves {
		if e, ok := i.forced.wanted[leaf]; ok {
			entries = append(entries, e)
		}
	}
	i.forced.mu.Unlock()
	defer i.unwantForced(leaves)
	var asking sync.WaitGroup
	defer asking.Wait()
	if i.cfg.Queue != nil {
		asking.Go(func() { i.readForced(ctx, entries) })
		select {
		case <-time.After(l1HeadStart):
		case <-ctx.Done():
			return
		}
	}
	byLeaf, keys := map[[32]byte]inputs.Entry{}, make([][32]byte, 0, len(entries))
	for _, e := range entries {
		if !i.holdsForced(e.Leaf()) {
			byLeaf[e.Leaf()], keys = e, append(keys, e.Leaf())
		}
	}
	if len(keys) == 0 {
		return
	}
	err := i.cfg.Network.Fetch(ctx, p2p.Forced, keys, func(leaf [32]byte, raw []byte) error {
		err := i.tookForced(ctx, byLeaf[leaf], raw)
		i.count("forced", err)
		return err
	})
	if err != nil {
		i.cfg.Logger.Debug("Not all forced txs were fetched", "of", len(keys), "err", err)
	}
}

// readForced reads the objects of entries from L1.
func (i *Intake) readForced(ctx context.Context, entries []inputs.Entry) {
	turns := make(chan struct{}, l1Readers)
	var reading sync.WaitGroup
	defer reading.Wait()
	for _, e := range entries {
		select {
		case turns <- struct{}{}:
		case <-ctx.Done():
			return
		}
		reading.Go(func() {
			defer func() { <-turns }()
			if raw, ok := i.cfg.Queue.Raw(ctx, e); ok {
				if err := i.tookForced(ctx, e, raw); err != nil {
					i.cfg.Logger.Warn("L1 has another object of a forced tx than its queue says", "content", e.Content, "err", err)
				}
			}
		})
	}
}

// tookForced takes what came as the raw bytes of an entry, if they are.
func (i *Intake) tookForced(ctx context.Context, e inputs.Entry, raw []byte) error {
	leaf := e.Leaf()
	if i.holdsForced(leaf) {
		return nil // it came another way
	}
	if err := forced.Check(e, raw); err != nil {
		return err
	}
	t, err := i.forcedTx(ctx, e, raw)
	if err != nil {
		return err
	}
	i.forced.mu.Lock()
	defer i.forced.mu.Unlock()
	if err := i.putForced(leaf, raw); err != nil {
		if !i.forced.remember(leaf, raw) {
			i.cfg.Logger.Error("No room for the object of a forced tx", "content", e.Content, "err", err)
			return nil // whoever sent it is not at fault; it is asked for again
		}
		i.cfg.Logger.Error("Cannot write the object of a forced tx, which is held in memory", "content", e.Content, "err", err)
	}
	i.forced.known.Add(leaf, t)
	i.forced.hunts.found(leaf)
	close(i.forced.came)
	i.forced.came = make(chan struct{})
	return nil
}

func (i *Intake) unwantForced(leaves []common.Hash) {
	i.forced.mu.Lock()
	defer i.forced.mu.Unlock()
	for _, leaf := range leaves {
		delete(i.forced.wanted, leaf)
	}
}

// Foresee asks for the objects of the entries that L1 has beyond those that the chain knows:
// the block that tells of them may take them, and a vote on it waits for a moment only. They
// stay until other ones are foreseen.
func (i *Intake) Foresee(entries []inputs.Entry) {
	s := i.cfg.Chain.State()
	entries = i.cfg.Params.Lasting(entries, i.cfg.Params.EpochAt(s.Timestamp))
	ahead := make(map[common.Hash]bool, len(entries))
	for _, e := range entries {
		ahead[e.Leaf()] = true
	}
	i.forced.mu.Lock()
	i.forced.ahead = ahead
	i.forced.mu.Unlock()
	i.pursueForced(entries)
}

// forcedObjects are raw bytes of entries by their leaves, for peers.
func (i *Intake) forcedObjects(leaves [][32]byte) [][]byte {
	out := make([][]byte, len(leaves))
	for n, leaf := range leaves {
		out[n] = i.rawForced(leaf)
	}
	return out
}
