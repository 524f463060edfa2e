package restart

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/aztecd/aztecd/internal/atomicfile"
	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/kv"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/worldstate"
)

// state is a world with what its records end with.
type state struct {
	ledger.State
	setup *blob.Setup
	world *worldstate.Store
}

func openState(db kv.DB, p *protocol.Params) (*state, error) {
	setup, err := blob.LoadSetup()
	if err != nil {
		return nil, err
	}
	world, err := worldstate.Open(db, ledger.WorldGenesis(p), worldstate.Options{})
	if err != nil {
		return nil, fmt.Errorf("open world state: %w", err)
	}
	s, err := ledger.Load(world, setup)
	if errors.Is(err, ledger.ErrNoRecord) {
		err = nil // nothing is in it yet
	}
	return &state{s, setup, world}, err
}

// goOn turns a copied world into the one that a restarted chain begins with.
func goOn(dir string, p *protocol.Params) (err error) {
	db, err := kv.Open(dir)
	if err != nil {
		return fmt.Errorf("open the copied state: %w", err)
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	s, err := openState(db, p)
	if err != nil {
		return err
	}
	chunk := p.Restart.Chunk
	if s.Chunk.Number < chunk {
		return fmt.Errorf("%w: this state ends with chunk %d, L1 confirmed up to chunk %d; rebuild it with `aztecd restart genesis` and name its directory with --state",
			ledger.ErrRestart, s.Chunk.Number, chunk)
	}
	before, err := ledger.Back(s.world, s.setup, chunk)
	if err != nil {
		return fmt.Errorf("the state after chunk %d: %w; rebuild it with `aztecd restart genesis` and name its directory with --state", chunk, err)
	}
	next, err := before.Restarted(p)
	if err != nil { // for one: which chunks of a checkpoint took forced txs is not on L1
		return fmt.Errorf("%w; rebuild the state from L1 with `aztecd restart genesis` and name its directory with --state", err)
	}
	err = s.world.Unwind(chunk, func(w worldstate.Writer) error {
		return errors.Join(s.Forget(w, s.world, chunk), next.SaveRestarted(w, p))
	})
	if errors.Is(err, worldstate.ErrFinal) {
		err = fmt.Errorf("%w; rebuild the state with `aztecd restart genesis` and name its directory with --state", err)
	}
	if err != nil {
		return err
	}
	return next.CheckRestarted(p, s.world)
}

// copyDir copies the files of a directory that has no others, durably.
func copyDir(to, from string) error {
	entries, err := os.ReadDir(from)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(to, 0o700); err != nil {
		return err
	}
	for _, e := range entries {
		if err := copyFile(filepath.Join(to, e.Name()), filepath.Join(from, e.Name())); err != nil {
			return err
		}
	}
	return atomicfile.SyncDir(to)
}

func copyFile(to, from string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Sync(), out.Close())
}
