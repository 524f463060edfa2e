package signer

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/cometbft/cometbft/crypto/secp256k1eth"
	"github.com/cometbft/cometbft/libs/log"
	"github.com/cometbft/cometbft/privval"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/stretchr/testify/require"
)

var errCrash = errors.New("the process ends here")

// crashing is a signer during whose work the process ends: before it writes its own
// state, or after that and before anybody gets the signature.
type crashing struct {
	cmttypes.PrivValidator
	after bool
}

func (c crashing) SignVote(chainID string, v *cmtproto.Vote) error {
	if c.after {
		_ = c.PrivValidator.SignVote(chainID, v)
	}
	return errCrash
}

func (c crashing) SignProposal(chainID string, p *cmtproto.Proposal) error {
	if c.after {
		_ = c.PrivValidator.SignProposal(chainID, p)
	}
	return errCrash
}

// A node that is killed between any two writes of any step starts again, signs the
// same again, nothing else at that step, and goes on.
func TestAKillBetweenTheWritesIsSurvived(t *testing.T) {
	id := func(b byte) cmtproto.BlockID {
		hash := make([]byte, 32)
		hash[0] = b
		return cmtproto.BlockID{Hash: hash, PartSetHeader: cmtproto.PartSetHeader{Total: 1, Hash: hash}}
	}
	vote := func(kind cmtproto.SignedMsgType, b byte, ext string) func(*Guard) error {
		return func(g *Guard) error {
			v := &cmtproto.Vote{Type: kind, Height: 5, Round: 1, BlockID: id(b), Timestamp: time.Now(), Extension: []byte(ext)}
			if b == 0 {
				v.BlockID = cmtproto.BlockID{}
			}
			return g.SignVote("az-test", v)
		}
	}
	proposal := func(b byte) func(*Guard) error {
		return func(g *Guard) error {
			return g.SignProposal("az-test", &cmtproto.Proposal{Type: cmtproto.ProposalType, Height: 5, Round: 1, PolRound: -1, BlockID: id(b), Timestamp: time.Now()})
		}
	}
	steps := map[string]struct{ same, other func(*Guard) error }{
		"proposal":              {proposal(1), proposal(2)},
		"pre-vote":              {vote(cmtproto.PrevoteType, 1, ""), vote(cmtproto.PrevoteType, 2, "")},
		"pre-vote of nil":       {vote(cmtproto.PrevoteType, 0, ""), vote(cmtproto.PrevoteType, 1, "")},
		"pre-commit":            {vote(cmtproto.PrecommitType, 1, "a"), vote(cmtproto.PrecommitType, 1, "b")},
		"pre-commit of nil":     {vote(cmtproto.PrecommitType, 0, ""), vote(cmtproto.PrecommitType, 1, "a")},
		"pre-commit, other one": {vote(cmtproto.PrecommitType, 1, "a"), vote(cmtproto.PrecommitType, 2, "a")},
	}
	for name, step := range steps {
		for _, point := range []string{"in the book's line", "after the book", "after the signer", "in the share's line"} {
			t.Run(name+", "+point, func(t *testing.T) {
				dir := t.TempDir()
				cfg := Config{
					KeyFile: filepath.Join(dir, "key"), StateFile: filepath.Join(dir, "state"), Book: filepath.Join(dir, "book"), OldBook: filepath.Join(dir, "old"),
					Unsigned: func(uint64) bool { return true }, Now: time.Now, Logger: log.NewNopLogger(), Fail: func(error) {},
				}
				privval.NewFilePV(secp256k1eth.GenPrivKey(), cfg.KeyFile, cfg.StateFile).Save()
				start := func() *Guard {
					g, err := Open(context.Background(), cfg)
					require.NoError(t, err)
					t.Cleanup(func() { require.NoError(t, g.Close()) })
					return g
				}
				g := start()
				require.NoError(t, g.SignVote("az-test", &cmtproto.Vote{Type: cmtproto.PrevoteType, Height: 4, Round: 0}))
				before := g.book.size
				if point != "in the share's line" {
					g.inner = crashing{g.inner, point == "after the signer"}
					require.ErrorIs(t, step.same(g), errCrash)
				} else {
					require.NoError(t, step.same(g))
				}
				recorded := true
				switch point {
				case "in the book's line":
					require.NoError(t, os.Truncate(cfg.Book, before+20))
					recorded = false
				case "in the share's line":
					if len(g.Shares(5)) > 0 {
						require.NoError(t, os.Truncate(cfg.Book, g.book.size-20))
					}
				}

				g = start()
				if recorded {
					require.ErrorIs(t, step.other(g), ErrConflict)
					require.NoError(t, step.same(g))
				} else {
					require.NoError(t, step.other(g), "nothing was signed yet")
					require.ErrorIs(t, step.same(g), ErrConflict)
				}
				if name == "pre-commit" {
					require.Len(t, g.Shares(5), 1)
				}
				require.NoError(t, g.SignVote("az-test", &cmtproto.Vote{Type: cmtproto.PrevoteType, Height: 5, Round: 2}))
				start()
			})
		}
	}
}

// What can't be written is not signed, and the book stays readable.
func TestNothingIsSignedBeforeItIsWritten(t *testing.T) {
	dir := t.TempDir()
	key := secp256k1eth.GenPrivKeySecp256k1Eth([]byte{1})
	pv := cmttypes.NewMockPVWithParams(key, false, false)
	file := filepath.Join(dir, "book")
	var failed []error
	cfg := Config{Book: file, Unsigned: func(uint64) bool { return true }, Now: time.Now, Logger: log.NewNopLogger(), Fail: func(err error) { failed = append(failed, err) }}
	require.NoError(t, prepare(cfg, [20]byte(key.PubKey().Address()), record{}, true))
	g, err := newGuard(pv, key.PubKey(), cfg)
	require.NoError(t, err)
	require.NoError(t, g.SignVote("az-test", &cmtproto.Vote{Type: cmtproto.PrevoteType, Height: 4}))
	require.Empty(t, failed)
	require.NoError(t, g.book.out.Close()) // as a disk that went away
	v := &cmtproto.Vote{Type: cmtproto.PrevoteType, Height: 5}
	require.ErrorContains(t, g.SignVote("az-test", v), "write what is to be signed")
	require.Empty(t, v.Signature)
	require.Len(t, failed, 1, "a node that can't sign any more ends")
	require.ErrorContains(t, failed[0], "write what is to be signed")
	require.Error(t, g.SignVote("az-test", v), "a line that could not be taken back ends signing")
	b, err := openBook(file)
	require.NoError(t, err)
	require.Equal(t, int64(4), b.last.Height)
	require.NoError(t, b.close())
}
