package light_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	cmtjson "github.com/cometbft/cometbft/libs/json"
	coretypes "github.com/cometbft/cometbft/rpc/core/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/light"
	"github.com/aztecd/aztecd/l1bridge/anchor"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/devnet"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/x/ledger"
	proofs "github.com/aztecd/aztecd/x/light"
	"github.com/aztecd/aztecd/x/lock"
)

// node is a node's CometBFT RPC, as far as it is asked; spoil may change its answers.
type node struct {
	chain *l1test.Executed
	spoil func(path string, value any)
	early bool // it knows no proof under a named checkpoint
}

func (n *node) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var req struct {
		ID     json.RawMessage `json:"id"`
		Params struct {
			Path string `json:"path"`
		} `json:"params"`
	}
	if err := json.NewDecoder(r.Body).Decode(&req); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	out := coretypes.ResultABCIQuery{Response: n.answer(req.Params.Path)}
	result, err := cmtjson.Marshal(out)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"result":%s}`, req.ID, result)
}

func (n *node) answer(path string) (r abcitypes.ResponseQuery) {
	var value any
	var err error
	part := strings.Split(strings.Trim(path, "/"), "/")
	number, numeric := strconv.ParseUint(part[1], 10, 64)
	switch {
	case part[0] == "included":
		at, _ := strconv.ParseUint(part[2], 10, 64)
		value, err = proofs.InclusionOf(n.chain.World, number, at)
	case numeric == nil:
		value, err = n.proof(proofs.OfChunk(n.chain.World, number))(part[2:])
	default:
		value, err = n.proof(proofs.OfTx(n.chain.World, common.HexToHash(part[1])))(part[2:])
	}
	if errors.Is(err, ledger.ErrNoRecord) {
		r.Code, r.Log = 3, err.Error()
		return r
	}
	if err != nil {
		r.Code, r.Log = 1, err.Error()
		return r
	}
	if n.spoil != nil {
		n.spoil(path, value)
	}
	r.Value, _ = json.Marshal(value)
	return r
}

// proof puts a proof under the checkpoint that a path ends with, if it names one.
func (n *node) proof(p *proofs.Proof, err error) func(under []string) (*proofs.Proof, error) {
	return func(under []string) (*proofs.Proof, error) {
		if err != nil || len(under) == 0 {
			return p, err
		}
		if n.early {
			return nil, ledger.ErrNoRecord
		}
		number, _ := strconv.ParseUint(under[0], 10, 64)
		return p.Under(n.chain.World, number)
	}
}

// scene is a chain of three slots of which L1 has the first two, the node that tells of
// it, and what a verifier is given.
func scene(t *testing.T) (*l1test.Executed, *node, light.Options) {
	t.Helper()
	return sceneOf(t, l1test.StartExecuted(t, finalAtOnce))
}

func finalAtOnce(c *devnet.Config) { c.FinalityDepth = 1 }

func sceneOf(t *testing.T, chain *l1test.Executed) (*l1test.Executed, *node, light.Options) {
	t.Helper()
	for slot := range uint64(3) {
		chain.Lock(t, slot+1, 2)
		chain.Lock(t, slot+1, 1)
		if slot < 2 {
			chain.Publish(t, chain, slot+2, publisher.Propose)
		}
	}
	for range 3 {
		chain.Seal(t)
	}
	n := &node{chain: chain}
	server := httptest.NewServer(n)
	t.Cleanup(server.Close)
	return chain, n, light.Options{L1: []string{chain.Node.HTTPURL()}, Comet: server.URL, Rollup: chain.Deployment.Rollup}
}

func open(t *testing.T, o light.Options) *light.Verifier {
	t.Helper()
	v, err := light.Open(t.Context(), o)
	require.NoError(t, err)
	t.Cleanup(v.Close)
	return v
}

// Chunks and txs verify with L1 and a node that nobody trusts; the tip is what L1 says.
func TestAChunkVerifiesFromL1AndAnyNode(t *testing.T) {
	chain, _, o := scene(t)
	v := open(t, o)
	for number := uint64(1); number <= 6; number++ {
		got, err := v.Chunk(t.Context(), number)
		require.NoError(t, err)
		require.Equal(t, number, got.Chunk.Number)
		want := api.StatusCheckpointed
		if number > 4 {
			want = api.StatusLocked
		}
		require.Equal(t, want, got.Tip, "chunk %d", number)
		require.Equal(t, 3, got.Signers)
		require.Equal(t, 4, got.Members)
	}
	for hash := range chain.Txs {
		got, err := v.Tx(t.Context(), hash)
		require.NoError(t, err)
		require.Equal(t, hash, *got.Tx)
	}
	_, err := v.Chunk(t.Context(), 7)
	require.ErrorIs(t, err, light.ErrUnknown)
	_, err = v.Tx(t.Context(), common.Hash{1})
	require.ErrorIs(t, err, light.ErrUnknown)

	o.TrustedBlock = v.L1Block()
	_, err = open(t, o).Chunk(t.Context(), 1)
	require.NoError(t, err)
}

// A lying node is found out, with a reason; what it keeps back lowers a tip, never raises
// it.
func TestALyingNodeIsFoundOut(t *testing.T) {
	chain, n, o := scene(t)
	v := open(t, o)
	// resign has the first three members sign what the proof says now.
	resign := func(p *proofs.Proof) {
		p.Certificate.Certificate = *l1test.Certify(t, chain.L1, p.Certificate.Height, p.Checkpoint, chain.Attesters[:3])
	}
	for name, row := range map[string]struct {
		lie  func(p *proofs.Proof)
		want error
	}{
		"another state": {func(p *proofs.Proof) { p.Chunk.StateRoot = common.Hash{1} }, proofs.ErrChunk},
		"another log":   {func(p *proofs.Proof) { p.Checkpoint.ChunksRoot = common.Hash{1} }, proofs.ErrChunk},
		"another lock":  {func(p *proofs.Proof) { p.Certificate.Extension = lock.NewExtension(lock.Locked, 0, common.Hash{1}) }, proofs.ErrCertificate},
		"a forged commit": {func(p *proofs.Proof) {
			p.Checkpoint.StateRoot = common.Hash{1}
			resign(p)
			p.Certificate.Signers[0], p.Certificate.Signatures = 3, p.Certificate.Signatures[:2]
		}, lock.ErrQuorum},
		"a stale committee": {func(p *proofs.Proof) { p.Certificate.Signatures[0][3] ^= 1 }, lock.ErrSignature},
		"a stranger's": {func(p *proofs.Proof) {
			p.Checkpoint.StateRoot = common.Hash{1}
			resign(p)
			digest := lock.Digest(chain.Params.ChainID(), p.Certificate.Height, p.Certificate.Round, p.Certificate.Extension)
			sig, err := crypto.Sign(digest[:], l1test.Key(t, "stranger", 0))
			require.NoError(t, err)
			p.Certificate.Signatures[1] = [lock.SignatureSize]byte(sig)
		}, lock.ErrSignature},
		"another chunk": {func(p *proofs.Proof) {
			other, err := proofs.OfChunk(chain.World, 2)
			require.NoError(t, err)
			*p = *other
		}, light.ErrOther},
	} {
		t.Run(name, func(t *testing.T) {
			n.spoil = func(_ string, value any) {
				if p, ok := value.(*proofs.Proof); ok {
					row.lie(p)
				}
			}
			_, err := v.Chunk(t.Context(), 3)
			require.ErrorIs(t, err, row.want)
		})
	}
	n.spoil = func(_ string, value any) {
		if p, ok := value.(*proofs.Proof); ok {
			p.Tx = nil
		}
	}
	for hash := range chain.Txs {
		_, err := v.Tx(t.Context(), hash)
		require.ErrorIs(t, err, light.ErrOther)
		break
	}
	n.spoil = func(_ string, value any) {
		if i, ok := value.(*proofs.Inclusion); ok {
			other, err := proofs.InclusionOf(chain.World, 5, 3) // on no L1
			require.NoError(t, err)
			*i = *other
		}
	}
	got, err := v.Chunk(t.Context(), 3)
	require.NoError(t, err)
	require.Equal(t, api.StatusLocked, got.Tip)
}

// A lying L1 endpoint among several is found out: they do not agree. Too few that answer
// are not enough.
func TestALyingL1AmongSeveralIsFoundOut(t *testing.T) {
	chain, _, o := scene(t)
	other := l1test.Start(t, func(c *devnet.Config) { c.Seed, c.FinalityDepth = []byte("another chain"), 1 })
	for range 30 {
		other.Seal(t)
	}
	o.L1 = []string{chain.Node.HTTPURL(), other.Node.HTTPURL(), chain.Node.HTTPURL()}
	_, err := light.Open(t.Context(), o)
	require.ErrorIs(t, err, anchor.ErrDisagree)
	require.ErrorContains(t, err, "2 say")
	o.L1 = []string{chain.Node.HTTPURL(), "http://127.0.0.1:1"}
	_, err = light.Open(t.Context(), o)
	require.ErrorIs(t, err, anchor.ErrDisagree)
	o.L1 = []string{chain.Node.HTTPURL(), "http://127.0.0.1:1", chain.Node.HTTPURL()}
	_, err = open(t, o).Chunk(t.Context(), 1)
	require.NoError(t, err)
	o.L1, o.Rollup = o.L1[:1], common.Address{1}
	_, err = light.Open(t.Context(), o)
	require.ErrorIs(t, err, anchor.ErrNoContract)
}

// An L1 endpoint that names the true block and lies about what the contract says there gives
// no answer: another one does, or nothing is verified.
func TestAnL1ThatLiesAboutTheContractIsPassedOver(t *testing.T) {
	chain, _, o := scene(t)
	honest := chain.Node.HTTPURL()
	liar := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		r.Body = io.NopCloser(bytes.NewReader(body))
		made := httptest.NewRecorder()
		pass(made, r, honest)
		text := made.Body.String()
		if strings.Contains(string(body), "eth_getProof") {
			text = strings.ReplaceAll(text, "0xf9", "0xf8")
		}
		_, _ = io.WriteString(w, text)
	}))
	t.Cleanup(liar.Close)
	o.L1 = []string{liar.URL, honest}
	_, err := open(t, o).Chunk(t.Context(), 1)
	require.NoError(t, err)
	o.L1 = o.L1[:1]
	_, err = light.Open(t.Context(), o)
	require.ErrorIs(t, err, client.ErrUnavailable)
	require.ErrorContains(t, err, "does not lead to the block's state")
}
