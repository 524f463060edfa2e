package restart

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app"
	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/signer"
	"github.com/aztecd/aztecd/internal/atomicfile"
	"github.com/aztecd/aztecd/x/kv"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
)

// AdoptOptions say which home goes on with a restarted chain.
type AdoptOptions struct {
	// Home is of a stopped node, of the old chain or of none yet.
	Home string
	// Genesis is the file that Genesis wrote.
	Genesis string
	// State is the directory that Genesis rebuilt the state into; empty: the home's own
	// state is unwound.
	State string
}

// Adopted is a home that goes on with a restarted chain.
type Adopted struct {
	Home      string      `json:"home"`
	ChainID   string      `json:"chain_id"`
	Chunk     uint64      `json:"chunk"`
	StateRoot common.Hash `json:"state_root"`
	// Aside is where the old chain's data lies; empty when the home had none, or was
	// adopted before.
	Aside string `json:"aside"`
}

// adoption is one call of Adopt.
type adoption struct {
	AdoptOptions
	params *protocol.Params
	files  config.Files
	// next is the data directory that is prepared.
	next config.Files
}

// Adopt puts a restarted chain's genesis and state into a home. The old chain's data, its
// signing book included, is put aside and not changed. It can be called again after it was
// interrupted, and does nothing to a home that has the chain already.
func Adopt(o AdoptOptions) (done *Adopted, err error) {
	a := &adoption{AdoptOptions: o, files: config.Paths(o.Home)}
	if _, a.params, err = config.LoadGenesis(o.Genesis); err != nil {
		return nil, err
	}
	if a.params.Restart == nil {
		return nil, fmt.Errorf("%s is of a chain that was not restarted; make one with `aztecd restart genesis`", o.Genesis)
	}
	unlock, err := app.LockHome(o.Home)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, unlock()) }()
	done = &Adopted{Home: o.Home, ChainID: a.params.ChainID(), Chunk: a.params.Restart.Chunk, StateRoot: a.params.Restart.StateRoot}
	was, err := a.look()
	if err != nil {
		return nil, err
	}
	if was.done {
		return done, a.writeGenesis()
	}
	a.next = config.PathsOf(o.Home, a.files.Data+".restart")
	if was.chainID != "" || !a.prepared() {
		err = a.prepare(was)
	}
	if err == nil {
		done.Aside, err = a.swap(was)
	}
	if err == nil {
		err = a.writeGenesis()
	}
	return done, err
}

// prepared tells that a call was interrupted when all but the swap was done: preparing ends
// with the state.
func (a *adoption) prepared() bool {
	dir := filepath.Join(a.next.Data, worldDir)
	if _, err := os.Lstat(dir); err != nil {
		return false
	}
	db, err := kv.Open(dir)
	if err != nil {
		return false
	}
	defer db.Close()
	s, err := openState(db, a.params)
	return err == nil && s.CheckRestarted(a.params, s.world) == nil
}

// was is what a home had.
type was struct {
	chainID string // empty: none
	done    bool   // it has the restarted chain's state already
}

// look finds out what chain the home's data is of.
func (a *adoption) look() (w was, err error) {
	dir := filepath.Join(a.files.Data, worldDir)
	if _, err := os.Lstat(dir); err != nil {
		return w, nil // there is none, or the next step says why not
	}
	db, err := kv.Open(dir)
	if err != nil {
		return w, fmt.Errorf("open world state: %w", err)
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	s, err := openState(db, a.params)
	if err != nil {
		return w, err
	}
	raw, err := ledger.Params(s.world)
	if errors.Is(err, ledger.ErrNoRecord) {
		return w, nil // nobody started with it
	}
	if err != nil {
		return w, err
	}
	of, err := protocol.Decode(raw)
	if err != nil {
		return w, err
	}
	w.chainID = of.ChainID()
	w.done = w.chainID == a.params.ChainID() && (s.Height > 0 || s.CheckRestarted(a.params, s.world) == nil)
	return w, nil
}

// prepare makes the data directory that the node is to go on with.
func (a *adoption) prepare(w was) error {
	from := a.State
	if from == "" {
		from = a.files.Data
	}
	from = filepath.Join(from, worldDir)
	if _, err := os.Stat(from); err != nil {
		return fmt.Errorf("%w; rebuild the state from L1 with `aztecd restart genesis`, and name its directory with --state", err)
	}
	if err := os.RemoveAll(a.next.Data); err != nil {
		return fmt.Errorf("remove what an interrupted call left: %w", err)
	}
	to := filepath.Join(a.next.Data, worldDir)
	if err := copyDir(to, from); err != nil {
		return fmt.Errorf("copy the state: %w", err)
	}
	if err := a.prepareSigning(w); err != nil {
		return err
	}
	return goOn(to, a.params)
}

// prepareSigning begins a new signing record, which is safe because the chain id is part of
// all that was ever signed; of a key that went to another machine it stays sealed. Where the
// home's old chain is not known to be another one, its record goes on.
func (a *adoption) prepareSigning(w was) error {
	if w.chainID != "" && w.chainID != a.params.ChainID() {
		return errors.Join(config.WriteUnsigned(a.next.ConsensusState), signer.Reseal(a.files.SigningBook, a.next.SigningBook))
	}
	for from, to := range map[string]string{
		a.files.ConsensusState: a.next.ConsensusState, a.files.SigningBook: a.next.SigningBook, a.files.OldSigningBook: a.next.OldSigningBook,
	} {
		if err := copyFile(to, from); err != nil && !errors.Is(err, os.ErrNotExist) {
			return fmt.Errorf("copy what was signed: %w", err)
		}
	}
	return nil
}

// swap puts the prepared directory in the place of the old one, which stays beside it.
func (a *adoption) swap(w was) (aside string, err error) {
	name := w.chainID
	if name == "" {
		name = "before-" + a.params.ChainID()
	}
	aside = a.files.Data + "." + name
	for n := 2; ; n++ {
		if _, err := os.Lstat(aside); errors.Is(err, os.ErrNotExist) {
			break
		}
		aside = fmt.Sprintf("%s.%s-%d", a.files.Data, name, n)
	}
	if err := os.Rename(a.files.Data, aside); err != nil {
		return "", err
	}
	if err := os.Rename(a.next.Data, a.files.Data); err != nil {
		return "", err
	}
	return aside, atomicfile.SyncDir(a.files.Home)
}

// writeGenesis replaces the home's genesis, and keeps another chain's beside it.
func (a *adoption) writeGenesis() error {
	text, err := os.ReadFile(a.files.Genesis)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("read genesis: %w", err)
	}
	if err == nil {
		_, of, err := config.LoadGenesis(a.files.Genesis)
		if err != nil {
			return err
		}
		if of.ChainID() != a.params.ChainID() {
			if err := atomicfile.Write(a.files.Genesis+"."+of.ChainID(), text, 0o644); err != nil {
				return err
			}
		}
	}
	return config.WriteGenesis(a.files.Genesis, a.params)
}
