package logs

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sort"
	"sync"
	"time"

	"github.com/aztecd/aztecd/x/kv"
	"github.com/aztecd/aztecd/x/ledger"
)

// Config is what an Index is made of.
type Config struct {
	DB kv.DB
	// Records are the chain's, Newest its last chunk.
	Records ledger.Reader
	Newest  func() uint64
	// Keep is how many chunks are kept, 0 for all.
	Keep   uint64
	Logger *slog.Logger
}

// Index has the logs of the chain by their tags. It is safe for concurrent use.
type Index struct {
	cfg Config

	mu    sync.Mutex
	last  position
	first uint64        // chunk
	moved chan struct{} // it is closed, and replaced, when last moves
}

// Open opens an index; Run has it follow the chain.
func Open(cfg Config) (*Index, error) {
	x := &Index{cfg: cfg, moved: make(chan struct{})}
	version, err := cfg.DB.Get([]byte{keyFormat})
	if err != nil {
		return nil, fmt.Errorf("open the index of logs: %w", err)
	}
	if len(version) != 1 || version[0] != format {
		if err := x.clear(); err != nil {
			return nil, fmt.Errorf("open the index of logs: %w", err)
		}
		return x, nil
	}
	raw, err := cfg.DB.Get([]byte{keyLast})
	if err == nil && raw != nil {
		x.last, err = decodePosition(raw)
	}
	if err == nil {
		x.first, err = x.firstKept()
	}
	if err != nil {
		return nil, fmt.Errorf("open the index of logs: %w", err)
	}
	return x, nil
}

// clear deletes everything.
func (x *Index) clear() error {
	batch := x.cfg.DB.NewBatch()
	defer batch.Close()
	it, err := x.cfg.DB.Iterator(nil, nil)
	if err != nil {
		return err
	}
	for ; it.Valid(); it.Next() {
		if err := batch.Delete(append([]byte{}, it.Key()...)); err != nil {
			return errors.Join(err, it.Close())
		}
	}
	if err := errors.Join(it.Error(), it.Close()); err != nil {
		return err
	}
	if err := batch.Set([]byte{keyFormat}, []byte{format}); err != nil {
		return err
	}
	return batch.WriteSync()
}

// firstKept is the first chunk that is indexed, 0 for none.
func (x *Index) firstKept() (uint64, error) {
	it, err := x.cfg.DB.Iterator([]byte{keyChunk}, []byte{keyChunk + 1})
	if err != nil {
		return 0, err
	}
	defer it.Close()
	if !it.Valid() {
		return 0, it.Error()
	}
	return placeOf(append(append([]byte{}, it.Key()...), make([]byte, 8)...)).Chunk, nil
}

// progress is how often it is logged how far an index that lags has come.
const progress = 5 * time.Second

// Run follows the chain until ctx ends: it looks whenever changed gives a signal.
func (x *Index) Run(ctx context.Context, changed <-chan struct{}) error {
	for {
		// Records go while a snapshot is put in their place; what comes then begins anew behind it.
		if err := x.catchUp(ctx); err != nil && !errors.Is(err, ledger.ErrNoRecord) {
			return fmt.Errorf("index logs: %w", err)
		}
		select {
		case <-ctx.Done():
			return nil
		case _, ok := <-changed:
			if !ok {
				return nil
			}
		}
	}
}

// catchUp indexes all that there is.
func (x *Index) catchUp(ctx context.Context) error {
	said, lagged := time.Now(), false
	for ctx.Err() == nil {
		stale, err := x.stale()
		if err != nil {
			return err
		}
		if stale {
			if err := x.back(); err != nil {
				return err
			}
			continue
		}
		newest := x.cfg.Newest()
		if x.last.number >= newest {
			break
		}
		if err := x.next(); err != nil {
			if errors.Is(err, ledger.ErrNoRecord) || errors.Is(err, errMoved) {
				return nil // the chain goes back at this moment: a signal follows
			}
			return err
		}
		if time.Since(said) > progress {
			said, lagged = time.Now(), true
			x.cfg.Logger.Info("Logs are being indexed", "chunk", x.last.number, "of", newest)
		}
	}
	if lagged && ctx.Err() == nil {
		x.cfg.Logger.Info("All logs are indexed", "chunk", x.last.number)
	}
	return nil
}

// stale tells whether the last indexed chunk is no longer in the chain.
func (x *Index) stale() (bool, error) {
	if x.last == (position{}) {
		return false, x.begin()
	}
	record, err := ledger.ChunkAt(x.cfg.Records, x.last.number)
	if errors.Is(err, ledger.ErrNoRecord) {
		return true, nil
	}
	return err == nil && record.Header.Hash() != x.last.hash, err
}

// begin finds the first chunk of which this node keeps the effects.
func (x *Index) begin() error {
	newest := x.cfg.Newest()
	var failed error
	first := uint64(sort.Search(int(newest), func(i int) bool { //nolint:gosec // chunks are counted
		_, err := ledger.FieldsAt(x.cfg.Records, uint64(i)+1) //nolint:gosec // an index
		if err != nil && !errors.Is(err, ledger.ErrNoRecord) {
			failed = errors.Join(failed, err)
		}
		return err == nil
	})) + 1 //nolint:gosec // an index
	if failed != nil || first > newest {
		return failed
	}
	record, err := ledger.ChunkAt(x.cfg.Records, first)
	if err != nil {
		return err
	}
	if newest > first {
		x.cfg.Logger.Info("Logs are indexed anew", "from", first, "to", newest)
	}
	x.set(position{first - 1, record.Header.ParentHash}, first)
	return nil
}

var errMoved = errors.New("the chain changed")

// next indexes the chunk after the last one.
func (x *Index) next() error {
	number := x.last.number + 1
	record, err := ledger.ChunkAt(x.cfg.Records, number)
	if err != nil {
		return err
	}
	if record.Header.ParentHash != x.last.hash {
		return errMoved
	}
	fields, err := ledger.FieldsAt(x.cfg.Records, number)
	if err != nil {
		return err
	}
	keys, err := keysOf(number, fields, len(record.TxHashes))
	if err != nil {
		return err
	}
	hash := record.Header.Hash()
	batch := x.cfg.DB.NewBatch()
	defer batch.Close()
	errs := []error{batch.Set(chunkKey(number), encodeChunk(hash, keys)), batch.Set([]byte{keyLast}, position{number, hash}.encode())}
	for _, k := range keys {
		errs = append(errs, batch.Set(k, []byte{1}))
	}
	first := x.first
	if old := number - min(number, x.cfg.Keep); x.cfg.Keep > 0 && old >= first {
		for ; first <= old; first++ {
			errs = append(errs, x.forget(batch, first))
		}
	}
	if err := errors.Join(append(errs, batch.Write())...); err != nil {
		return err
	}
	x.set(position{number, hash}, first)
	return nil
}

// back takes the last indexed chunk out, with the one before as the last; without one that is
// kept, everything begins anew.
func (x *Index) back() error {
	batch := x.cfg.DB.NewBatch()
	defer batch.Close()
	if err := x.forget(batch, x.last.number); err != nil {
		return err
	}
	before, first := position{}, uint64(0)
	if x.last.number > x.first {
		raw, err := x.cfg.DB.Get(chunkKey(x.last.number - 1))
		if err != nil {
			return err
		}
		hash, _, err := decodeChunk(raw)
		if err != nil {
			return err
		}
		before, first = position{x.last.number - 1, hash}, x.first
	}
	err := batch.Set([]byte{keyLast}, before.encode())
	if before == (position{}) {
		err = batch.Delete([]byte{keyLast})
	}
	if err := errors.Join(err, batch.Write()); err != nil {
		return err
	}
	x.set(before, first)
	return nil
}

// forget deletes what a chunk added; one that added nothing has nothing.
func (x *Index) forget(w interface{ Delete(key []byte) error }, number uint64) error {
	raw, err := x.cfg.DB.Get(chunkKey(number))
	if err != nil || raw == nil {
		return err
	}
	_, keys, err := decodeChunk(raw)
	if err != nil {
		return err
	}
	errs := []error{w.Delete(chunkKey(number))}
	for _, k := range keys {
		errs = append(errs, w.Delete(k))
	}
	return errors.Join(errs...)
}

func (x *Index) set(last position, first uint64) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.last, x.first = last, first
	close(x.moved)
	x.moved = make(chan struct{})
}
