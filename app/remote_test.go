package app_test

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/cometbft/cometbft/privval"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app"
	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/signer/signertest"
	"github.com/aztecd/aztecd/test/long"
)

// recorder keeps what a signer signed, across its restarts, and what of it
// contradicts other things that it signed.
type recorder struct {
	cmttypes.PrivValidator
	record *record
}

type record struct {
	mu        sync.Mutex
	signed    map[string]string // the block by height, round and step
	conflicts []string
}

func (r *record) keep(block []byte, format string, at ...any) {
	r.mu.Lock()
	defer r.mu.Unlock()
	step := fmt.Sprintf(format, at...)
	if before, ok := r.signed[step]; ok && before != string(block) {
		r.conflicts = append(r.conflicts, step)
	}
	r.signed[step] = string(block)
}

func (r recorder) SignVote(chainID string, v *cmtproto.Vote) error {
	err := r.PrivValidator.SignVote(chainID, v)
	if err == nil {
		r.record.keep(slices.Concat(v.BlockID.Hash, v.Extension), "%s %d %d", v.Type, v.Height, v.Round)
	}
	return err
}

func (r recorder) SignProposal(chainID string, p *cmtproto.Proposal) error {
	err := r.PrivValidator.SignProposal(chainID, p)
	if err == nil {
		r.record.keep(p.BlockID.Hash, "proposal %d %d", p.Height, p.Round)
	}
	return err
}

// A member whose key lies elsewhere says that it waits for its signer, signs through it,
// goes on following while it is away, signs again once it is back, and never signs
// two things.
func TestAMemberSignsThroughASignerElsewhere(t *testing.T) {
	long.Test(t)
	for name, addr := range signertest.Addresses(t) {
		t.Run(name, func(t *testing.T) {
			n := newNetwork(t, 4)
			files := config.Paths(n.homes[0])
			elsewhere := t.TempDir()
			key, state := filepath.Join(elsewhere, "key.json"), filepath.Join(elsewhere, "state.json")
			require.NoError(t, os.Rename(files.ConsensusKey, key))
			require.NoError(t, os.Rename(files.ConsensusState, state))
			comet, err := config.LoadComet(n.homes[0])
			require.NoError(t, err)
			comet.PrivValidatorListenAddr = addr
			require.NoError(t, config.WriteComet(comet))
			record := &record{signed: map[string]string{}}
			sign := func() *signertest.Process {
				return signertest.Start(t, addr, n.params.ChainID(), recorder{privval.LoadFilePV(key, state), record})
			}

			n.start(1, 2, 3)
			type started struct {
				node *app.Node
				err  error
			}
			up := make(chan started)
			ctx, stop := context.WithCancel(t.Context())
			defer stop()
			go func() {
				node, err := app.Start(ctx, n.config(0), api.Versions{}, n.log.With("node", 0))
				up <- started{node, err}
			}()
			waits := func(page string, want int) func() bool {
				return func() bool {
					status, body := n.ask(0, page)
					return status == want && strings.Contains(body, "waits for the signer to dial in at "+addr+", since ")
				}
			}
			require.Eventually(t, waits("/healthz", http.StatusOK), patience, 5*time.Millisecond)
			require.Eventually(t, waits("/readyz", http.StatusServiceUnavailable), patience, 5*time.Millisecond)
			status, _ := n.ask(0, "/")
			require.Equal(t, http.StatusServiceUnavailable, status, "a call")
			n.lock(1, 1) // the others need it for nothing
			first := sign()
			begun := <-up
			require.NoError(t, begun.err)
			n.nodes[0] = begun.node

			n.stop(3) // from here on nothing is locked without it
			n.lock(1, 2)
			first.Kill()
			n.start(3)
			n.lock(2, 3)
			require.NoError(t, n.nodes[0].Failed(), "a signer that is away ends nothing")
			require.Eventually(t, func() bool {
				status, body := n.ask(0, "/readyz")
				return status == http.StatusServiceUnavailable && strings.Contains(body, "the signer signs nothing since ")
			}, patience, 5*time.Millisecond)
			sign()
			n.stop(3)
			n.lock(0, 4)
			n.start(3)
			n.lock(3, 5)
			n.sameState()
			_, body := n.ask(0, "/healthz")
			require.NotContains(t, body, "the signer")

			record.mu.Lock()
			defer record.mu.Unlock()
			require.NotEmpty(t, record.signed)
			require.Empty(t, record.conflicts)
			require.NoFileExists(t, files.ConsensusKey)
			for i := range n.nodes {
				require.NoError(t, n.nodes[i].Failed())
			}
		})
	}
}
