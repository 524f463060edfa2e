package restart

import (
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/cometbft/cometbft/libs/log"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/audit"
	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/signer"
	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/devnet"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/x/kv"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/worldstate"
)

// ruin is a chain of two checkpoints on L1, the first confirmed, that was restarted.
type ruin struct {
	*l1test.Executed
	old     *protocol.Params
	lost    common.Hash // a tx of the second
	made    GenesisOptions
	audited string // an audit's directory from before the restart
}

func newRuin(t *testing.T) *ruin {
	t.Helper()
	r := &ruin{Executed: l1test.StartExecutedOf(t, func(c *devnet.Config) { c.FinalityDepth = 1 }, l1test.Restartable(t))}
	r.Lock(t, 0, 2)
	r.Publish(t, r, 2, publisher.Propose)
	r.Confirm(t, 1)
	r.Lock(t, 3, 1)
	r.Publish(t, r, 5, publisher.Propose)
	last, err := ledger.ChunkAt(r.World, 2)
	require.NoError(t, err)
	params := *r.Params
	r.old, r.lost, r.audited = &params, last.TxHashes[0], filepath.Join(t.TempDir(), "audited")
	r.made = GenesisOptions{
		L1: L1{URLs: []string{r.Node.HTTPURL()}, Rollup: params.Rollup}, Beacon: []string{r.Node.BeaconURL()},
		State: filepath.Join(t.TempDir(), "state"), Genesis: filepath.Join(t.TempDir(), "genesis.json"),
	}
	_, err = audit.Run(t.Context(), audit.Options{L1: r.made.URLs, Beacon: r.made.Beacon, Rollup: params.Rollup, Home: r.audited})
	require.NoError(t, err)
	return r
}

// restart has governance send the call, and gives the genesis.
func (r *ruin) restart(t *testing.T) *Made {
	t.Helper()
	o := SendOptions{L1: r.made.L1}
	_, err := Send(t.Context(), o)
	require.ErrorIs(t, err, ErrEarly)
	o.Key = hex.EncodeToString(crypto.FromECDSA(r.Publishers[0]))
	_, err = Send(t.Context(), o)
	require.ErrorContains(t, err, "governance of")
	r.SealInto(t, 40, 0)
	o.Key = ""
	call, err := Send(t.Context(), o)
	require.NoError(t, err)
	require.Zero(t, call.Block)
	require.Equal(t, []uint64{1, 1, 1}, []uint64{call.Checkpoint, call.Chunk, call.Above})
	block := r.Call(t, l1test.Key(t, "outsider", 0), call.Call)

	_, err = Genesis(t.Context(), r.made)
	require.Error(t, err, "not final yet")
	r.Seal(t)
	r.Seal(t)
	_, err = Genesis(t.Context(), r.made)
	require.ErrorIs(t, err, ErrUndrawn, "nobody knows yet who begins")
	r.SealInto(t, r.old.EpochDuration*(r.old.EpochAt(block.Time()*1000)+1), 0)
	r.Call(t, l1test.Key(t, "outsider", 0), bindings.NewRollup().PackSample())
	r.Seal(t)
	r.Seal(t)
	made, err := Genesis(t.Context(), r.made)
	require.NoError(t, err)
	require.Equal(t, call.ChainID, made.ChainID)
	_, p, err := config.LoadGenesis(r.made.Genesis)
	require.NoError(t, err)
	require.Equal(t, block.Hash(), p.Restart.Block.Hash)
	require.EqualValues(t, 1, p.Restart.Chunk)
	return made
}

// home is one of the old chain, whose key has signed, with a world.
func (r *ruin) home(t *testing.T) config.Files {
	t.Helper()
	home := filepath.Join(t.TempDir(), "home")
	_, err := config.MakeKeys(home)
	require.NoError(t, err)
	files := config.Paths(home)
	require.NoError(t, config.WriteGenesis(files.Genesis, r.old))
	require.NoError(t, copyDir(filepath.Join(files.Data, worldDir), filepath.Join(r.audited, worldDir)))
	inWorld(t, files, r.old, func(s *state) {
		encoded, err := r.old.Encode()
		require.NoError(t, err)
		require.NoError(t, s.world.Write(func(w worldstate.Writer) error { return ledger.PutParams(w, encoded) }))
	})
	writeBook(t, files, "")
	return files
}

// writeBook has a home's key have signed nothing, or have gone to another machine.
func writeBook(t *testing.T, files config.Files, handedOver string) {
	t.Helper()
	k, err := config.LoadKeys(files.Home)
	require.NoError(t, err)
	version := 2
	if handedOver != "" {
		version, handedOver = 3, `,"handed_over":`+handedOver
	}
	require.NoError(t, os.WriteFile(files.SigningBook, fmt.Appendf(nil, "{\"head\":{\"version\":%d,\"key\":\"%s\"%s}}\n", version, k.Attester, handedOver), 0o600))
}

// A key whose signing state was exported went to another machine, and goes on there with the
// restarted chain: the home that it left signs nothing of that either.
func TestAHandedOverKeyStaysSoOnARestartedChain(t *testing.T) {
	r := newRuin(t)
	made := r.restart(t)
	left := r.home(t)
	writeBook(t, left, "1900000000000")
	_, err := Adopt(AdoptOptions{Home: left.Home, Genesis: made.Genesis})
	require.NoError(t, err)
	_, err = signer.Open(t.Context(), signer.Config{
		KeyFile: left.ConsensusKey, StateFile: left.ConsensusState, Book: left.SigningBook, OldBook: left.OldSigningBook,
		ChainID: made.ChainID, Now: time.Now, Logger: log.NewNopLogger(), Fail: func(error) {},
	})
	require.ErrorIs(t, err, signer.ErrHandedOver)

	damaged := r.home(t)
	require.NoError(t, os.WriteFile(damaged.SigningBook, []byte("{"), 0o600))
	_, err = Adopt(AdoptOptions{Home: damaged.Home, Genesis: made.Genesis})
	require.ErrorContains(t, err, "is damaged")
}

func inWorld(t *testing.T, files config.Files, p *protocol.Params, do func(s *state)) {
	t.Helper()
	db, err := kv.Open(filepath.Join(files.Data, worldDir))
	require.NoError(t, err)
	s, err := openState(db, p)
	require.NoError(t, err)
	do(s)
	require.NoError(t, db.Close())
}

// goesOn wants a home to begin with the restarted chain's state, and with nothing signed.
func (r *ruin) goesOn(t *testing.T, files config.Files) {
	t.Helper()
	_, p, err := config.LoadGenesis(files.Genesis)
	require.NoError(t, err)
	require.NotNil(t, p.Restart)
	inWorld(t, files, p, func(s *state) {
		require.NoError(t, s.CheckRestarted(p, s.world))
		_, err := ledger.TxAt(s.world, r.lost)
		require.ErrorIs(t, err, ledger.ErrNoRecord)
		_, err = ledger.CheckpointAt(s.world, 2)
		require.ErrorIs(t, err, ledger.ErrNoRecord)
	})
	require.NoFileExists(t, files.SigningBook)
	text, err := os.ReadFile(files.ConsensusState)
	require.NoError(t, err)
	require.Contains(t, string(text), `"height": "0"`)
}

// Homes take over the restarted chain with their own state, or with what came from L1; an
// interrupted call is gone on with, and a home that has the chain is left alone.
func TestHomesAdoptARestartedChain(t *testing.T) {
	r := newRuin(t)
	made := r.restart(t)

	own := r.home(t)
	done, err := Adopt(AdoptOptions{Home: own.Home, Genesis: made.Genesis})
	require.NoError(t, err)
	r.goesOn(t, own)
	require.Equal(t, own.Data+"."+r.old.ChainID(), done.Aside)
	require.FileExists(t, filepath.Join(done.Aside, "signing_book.jsonl"))
	require.FileExists(t, own.Genesis+"."+r.old.ChainID())
	inWorld(t, config.PathsOf(own.Home, done.Aside), r.old, func(s *state) { require.EqualValues(t, 2, s.Chunk.Number) })

	require.NoError(t, os.WriteFile(own.SigningBook, []byte("new"), 0o600))
	done, err = Adopt(AdoptOptions{Home: own.Home, Genesis: made.Genesis, State: made.State})
	require.NoError(t, err)
	require.Empty(t, done.Aside)
	require.FileExists(t, own.SigningBook, "what was signed on this chain stays")

	fresh := config.Paths(filepath.Join(t.TempDir(), "home"))
	_, err = config.MakeKeys(fresh.Home)
	require.NoError(t, err)
	_, err = Adopt(AdoptOptions{Home: fresh.Home, Genesis: made.Genesis})
	require.ErrorContains(t, err, "--state")
	_, err = Adopt(AdoptOptions{Home: fresh.Home, Genesis: made.Genesis, State: made.State})
	require.NoError(t, err)
	r.goesOn(t, fresh)

	cutShort := r.home(t)
	a := &adoption{AdoptOptions: AdoptOptions{Home: cutShort.Home, Genesis: made.Genesis}, files: cutShort}
	a.next = config.PathsOf(cutShort.Home, cutShort.Data+".restart")
	_, a.params, err = config.LoadGenesis(made.Genesis)
	require.NoError(t, err)
	was, err := a.look()
	require.NoError(t, err)
	require.NoError(t, a.prepare(was))
	require.NoError(t, os.Rename(cutShort.Data, cutShort.Data+".aside"))
	_, err = Adopt(a.AdoptOptions)
	require.NoError(t, err)
	r.goesOn(t, cutShort)
}

// Another chain's state, or one that ends before what L1 confirmed, is adopted by nobody,
// and the home stays as it was.
func TestAnotherStateIsNotAdopted(t *testing.T) {
	r := newRuin(t)
	made := r.restart(t)
	files := r.home(t)
	empty := filepath.Join(t.TempDir(), "empty")
	db, err := kv.Open(filepath.Join(empty, worldDir))
	require.NoError(t, err)
	_, err = worldstate.Open(db, ledger.WorldGenesis(r.old), worldstate.Options{})
	require.NoError(t, errors.Join(err, db.Close()))
	_, err = Adopt(AdoptOptions{Home: files.Home, Genesis: made.Genesis, State: empty})
	require.ErrorIs(t, err, ledger.ErrRestart)
	other := filepath.Join(t.TempDir(), "old.json")
	require.NoError(t, config.WriteGenesis(other, r.old))
	_, err = Adopt(AdoptOptions{Home: files.Home, Genesis: other, State: made.State})
	require.ErrorContains(t, err, "was not restarted")
	require.FileExists(t, files.SigningBook)
	inWorld(t, files, r.old, func(s *state) { require.EqualValues(t, 2, s.Chunk.Number) })
}
