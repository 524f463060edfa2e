package light_test

import (
	"bytes"
	"crypto/ecdsa"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/light"
	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/devnet"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/ledger"
	proofs "github.com/aztecd/aztecd/x/light"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/worldstate"
)

// drawn is a chain of one chunk in each of many epochs, each locked by the committee that L1
// drew for it, of so many validators.
func drawn(t *testing.T, validators, seats int, epochs uint64) (*l1test.Executed, *node, light.Options) {
	t.Helper()
	chain := l1test.StartDrawn(t, validators, seats, func(c *devnet.Config) { c.FinalityDepth = 1 })
	for epoch := range epochs {
		slot := epoch*chain.Params.EpochDuration + 1
		chain.Decide(t, slot, 1)
		chain.SealInto(t, slot, 0)
		lockBy(t, chain, epoch, committeeOf(t, chain, epoch))
	}
	for range 3 {
		chain.Seal(t)
	}
	n := &node{chain: chain}
	server := httptest.NewServer(n)
	t.Cleanup(server.Close)
	return chain, n, light.Options{L1: []string{chain.Node.HTTPURL()}, Comet: server.URL, Rollup: chain.Deployment.Rollup}
}

// committeeOf is what the contract says, by position.
func committeeOf(t *testing.T, chain *l1test.Executed, epoch uint64) []common.Address {
	t.Helper()
	rollup := bindings.NewRollup()
	raw, err := chain.Node.Client().CallContract(t.Context(), ethereum.CallMsg{To: &chain.Deployment.Rollup, Data: rollup.PackCommitteeAt(epoch)}, nil)
	require.NoError(t, err)
	attesters, err := rollup.UnpackCommitteeAt(raw)
	require.NoError(t, err)
	return attesters
}

// lockBy has a committee's first members, as many as are needed, sign the last checkpoint
// for an epoch.
func lockBy(t *testing.T, chain *l1test.Executed, epoch uint64, attesters []common.Address) {
	t.Helper()
	header := chain.State.Checkpoint.Header
	c := signed(t, chain, chain.State.Height, lock.NewExtension(lock.Locked, epoch, header.Hash()), attesters)
	require.NoError(t, chain.World.Write(func(w worldstate.Writer) error { return ledger.PutCertificate(w, header.Number, c) }))
}

func signed(t *testing.T, chain *l1test.Executed, height uint64, e lock.Extension, attesters []common.Address) *lock.Certificate {
	t.Helper()
	keys := map[common.Address]*ecdsa.PrivateKey{}
	for _, key := range chain.Attesters {
		keys[l1test.Address(key)] = key
	}
	members := make([]committee.Member, len(attesters))
	for i := range members {
		members[i].Attester = attesters[i]
	}
	all, err := committee.New(members)
	require.NoError(t, err)
	tally := lock.NewTally(chain.Deployment.ChainID, height, all)
	digest := lock.Digest(chain.Deployment.ChainID, height, 0, e)
	var made *lock.Certificate
	for _, a := range attesters[:all.Quorum()] {
		sig, err := crypto.Sign(digest[:], keys[a])
		require.NoError(t, err)
		made = tally.Add(lock.Vote{Validator: a, Extension: e[:], Signature: sig})
	}
	require.NotNil(t, made)
	return made
}

// counted puts a proxy before an L1 that counts the calls of a method.
func counted(t *testing.T, url, method string) (string, *atomic.Int64) {
	t.Helper()
	calls := new(atomic.Int64)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		calls.Add(int64(bytes.Count(body, []byte(`"`+method+`"`))))
		r.Body = io.NopCloser(bytes.NewReader(body))
		pass(w, r, url)
	}))
	t.Cleanup(server.Close)
	return server.URL, calls
}

// pass hands a call on.
func pass(w http.ResponseWriter, r *http.Request, url string) {
	answer, err := http.Post(url, "application/json", r.Body) //nolint:noctx,gosec // of the test
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	defer answer.Body.Close()
	w.Header().Set("Content-Type", "application/json")
	_, _ = io.Copy(w, answer.Body)
}

// Committees change, some times all of their members: each chunk verifies by its own epoch's,
// which L1 is asked for once. Signatures of another epoch's committee lock nothing.
func TestEachEpochHasItsOwnCommittee(t *testing.T) {
	const epochs = 12
	chain, n, o := drawn(t, 24, 4, epochs)
	var calls *atomic.Int64
	o.L1[0], calls = counted(t, o.L1[0], "eth_getProof")
	v := open(t, o)
	for round := range 2 {
		for number := uint64(1); number <= epochs; number++ {
			got, err := v.Chunk(t.Context(), number)
			require.NoError(t, err)
			require.Equal(t, number-1, got.Epoch)
			require.Equal(t, 4, got.Members)
		}
		if round == 0 {
			calls.Store(0)
		}
	}
	require.Zero(t, calls.Load(), "what is known of an epoch is not asked for again")

	swaps := 0
	for epoch := uint64(1); epoch < epochs; epoch++ {
		before, after := committeeOf(t, chain, epoch-1), committeeOf(t, chain, epoch)
		if overlap(before, after) > 0 {
			continue
		}
		swaps++
		n.spoil = func(_ string, value any) {
			p, ok := value.(*proofs.Proof)
			if !ok {
				return
			}
			c := &p.Certificate.Certificate
			*c = *signed(t, chain, c.Height, lock.NewExtension(lock.Locked, epoch, p.Checkpoint.Hash()), before)
		}
		_, err := v.Chunk(t.Context(), epoch+1)
		require.ErrorIs(t, err, lock.ErrSignature, "the committee of the epoch before signed for it")
		n.spoil = func(_ string, value any) {
			if p, ok := value.(*proofs.Proof); ok {
				p.Certificate.Extension = lock.NewExtension(lock.Locked, epoch-1, p.Checkpoint.Hash())
			}
		}
		_, err = v.Chunk(t.Context(), epoch+1)
		require.ErrorIs(t, err, proofs.ErrCertificate, "it names the epoch before")
		n.spoil = nil
	}
	require.Positive(t, swaps, "the draws of this seed swap whole committees")
	t.Logf("%d of %d handovers swapped all members", swaps, epochs-1)

	n.spoil = func(_ string, value any) {
		if p, ok := value.(*proofs.Proof); ok {
			p.Certificate.Extension = lock.NewExtension(lock.Locked, 1000, p.Checkpoint.Hash())
		}
	}
	_, err := v.Chunk(t.Context(), 1)
	require.ErrorContains(t, err, "NotDrawn")
	require.ErrorContains(t, err, "trust a newer block")
}

func overlap(a, b []common.Address) (n int) {
	for _, x := range a {
		for _, y := range b {
			if x == y {
				n++
			}
		}
	}
	return n
}

// The file of a tx, with a committee of 48 drawn from 60 whose hash is stored, is below 16 KB
// on this L1, and holds across handovers.
func TestAFileOfACommitteeOf48IsSmall(t *testing.T) {
	chain, _, o := drawn(t, 60, 48, 5)
	store(t, chain, o, 4)
	v := open(t, o)
	for hash := range chain.Txs {
		got, err := v.Tx(t.Context(), hash)
		require.NoError(t, err)
		f, err := v.File(t.Context(), got)
		require.NoError(t, err)
		if got.Epoch != 4 {
			require.Nil(t, f.State)
			continue
		}
		raw, err := json.Marshal(f)
		require.NoError(t, err)
		nodes := 0
		for _, node := range append(f.State.Account, f.State.Storage...) {
			nodes += len(node)
		}
		t.Logf("proof_file_bytes %d (48 members, %d signatures, %d bytes of trie nodes, %d of header)",
			len(raw), len(f.Proof.Certificate.Signatures), nodes, len(f.State.Header))
		require.Less(t, len(raw), 16<<10)
		again, err := proofs.DecodeFile(raw)
		require.NoError(t, err)
		require.NoError(t, again.Verify())
		_, err = alone(t, o).Verify(t.Context(), again)
		require.NoError(t, err)
	}
}
