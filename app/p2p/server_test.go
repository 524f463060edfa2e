package p2p_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"io"
	"sync/atomic"
	"testing"

	"github.com/libp2p/go-libp2p/core/host"
	"github.com/multiformats/go-varint"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/p2p"
	aztecv1 "github.com/aztecd/aztecd/proto/aztec/v1"
)

func hashOf(raw []byte) [32]byte { return sha256.Sum256(raw) }

func framed(body []byte) []byte {
	return append(varint.ToUvarint(uint64(len(body))), body...)
}

func request(t testing.TB, keys ...[]byte) []byte {
	t.Helper()
	return requestOf(t, aztecv1.ObjectKind_OBJECT_KIND_TX, keys...)
}

func requestOf(t testing.TB, kind aztecv1.ObjectKind, keys ...[]byte) []byte {
	t.Helper()
	body, err := (&aztecv1.ObjectRequest{Kind: kind, Keys: keys}).Marshal()
	require.NoError(t, err)
	return framed(body)
}

// The answer has one ObjectResponse per hash in the order asked.
func TestPullAnswersInTheOrderAsked(t *testing.T) {
	n := start(t, newPool(), nil)
	raw := object("held", 300)
	held := n.pool.add(raw)
	missing := hashOf([]byte("missing"))
	h := rawHost(t)
	dial(t, h, n)

	answer := exchange(t, h, n, request(t, missing[:], held[:]))
	body, err := (&aztecv1.ObjectResponse{Object: raw}).Marshal()
	require.NoError(t, err)
	require.Equal(t, append([]byte{0}, framed(body)...), answer)
}

// What a node has no source for it does not have: kinds can be added.
func TestPullAnswersAnotherKindWithNothing(t *testing.T) {
	n := start(t, newPool(), nil)
	key := n.pool.add(object("held", 300))
	h := rawHost(t)
	dial(t, h, n)
	require.Equal(t, []byte{0}, exchange(t, h, n, requestOf(t, 99, key[:])))
	require.Equal(t, make([]byte, 4), exchange(t, h, n, requestOf(t, aztecv1.ObjectKind_OBJECT_KIND_SHARES, someKeys(4)...)))
	require.ErrorIs(t, n.Fetch(patient(t), p2p.Shares, [][32]byte{key}, nil), p2p.ErrUnknownKind)
}

// Nothing is answered to a request that is not exactly one well-formed frame.
func TestPullRefusesMalformedRequests(t *testing.T) {
	n := start(t, newPool(), nil)
	hash := hashOf([]byte("x"))
	many := make([][]byte, 65)
	for i := range many {
		h := hashOf([]byte{byte(i)})
		many[i] = h[:]
	}
	for name, raw := range map[string][]byte{
		"no frame":           {},
		"no hash":            request(t),
		"short hash":         request(t, hash[:31]),
		"long hash":          request(t, append(hash[:], 0)),
		"repeated hash":      request(t, hash[:], hash[:]),
		"too many hashes":    request(t, many...),
		"too many heights":   requestOf(t, aztecv1.ObjectKind_OBJECT_KIND_SHARES, many[:5]...),
		"two lists":          requestOf(t, aztecv1.ObjectKind_OBJECT_KIND_PENDING, many[:2]...),
		"huge frame":         {0xff, 0xff, 0xff, 0xff, 0x0f},
		"no kind":            requestOf(t, 0, hash[:]),
		"impossible kind":    requestOf(t, 128, hash[:]),
		"kind after keys":    framed(append(requestOf(t, 0, hash[:])[1:], 0x08, 1)),
		"non-minimal length": append([]byte{0xa4, 0x80, 0x00}, request(t, hash[:])[1:]...),
		"cut frame":          request(t, hash[:])[:20],
		"trailing bytes":     append(request(t, hash[:]), 0),
		"unknown field":      framed(append(request(t, hash[:])[1:], 0x18, 1)),
	} {
		t.Run(name, func(t *testing.T) {
			before := n.count(t, "refusals_total", "bad_request")
			h := rawHost(t)
			dial(t, h, n)
			require.Empty(t, exchange(t, h, n, raw))
			require.Eventually(t, func() bool {
				return n.count(t, "refusals_total", "bad_request") == before+1
			}, patience, tick)
		})
	}
}

// A peer may have four requests running; the fifth is refused, others are served.
func TestPullBoundsRequestsOfOnePeer(t *testing.T) {
	n := start(t, newPool(), nil)
	greedy, modest := rawHost(t), rawHost(t)
	dial(t, greedy, n)
	dial(t, modest, n)
	for range 5 { // they send nothing and so stay open
		s, err := greedy.NewStream(patient(t), addrInfo(t, n).ID, pullProtocol)
		require.NoError(t, err)
		_, err = s.Write([]byte{0x22})
		require.NoError(t, err)
		defer s.Reset() //nolint:errcheck // the test is over
	}
	n.awaitRefusal(t, "busy")

	raw := object("held", 300)
	held := n.pool.add(raw)
	require.True(t, bytes.Contains(exchange(t, modest, n, request(t, held[:])), raw))
}

// Strangers that have all places of strangers do not make an offender of another one,
// however often it asks.
func TestAStrangerIsNotStruckForPlacesThatOthersTook(t *testing.T) {
	var inside atomic.Int32
	release := make(chan struct{})
	defer close(release)
	held := newPool()
	held.asked = func() { inside.Add(1); <-release }
	n := start(t, held, nil)
	hash := hashOf([]byte("x"))
	for range 4 {
		h := rawHost(t)
		dial(t, h, n)
		for range 4 {
			s, err := h.NewStream(patient(t), addrInfo(t, n).ID, pullProtocol)
			require.NoError(t, err)
			defer s.Reset() //nolint:errcheck // the test is over
			_, err = s.Write(request(t, hash[:]))
			require.NoError(t, err)
			require.NoError(t, s.CloseWrite())
		}
	}
	await(t, func() bool { return inside.Load() == 16 })
	honest := rawHost(t)
	dial(t, honest, n)
	for i := range 150 {
		require.Empty(t, exchange(t, honest, n, request(t, hash[:])))
		await(t, func() bool { return n.count(t, "refusals_total", "busy") == float64(i+1) })
	}
	require.Zero(t, n.count(t, "peers_out_total", ""))
}

func someKeys(count int) [][]byte {
	keys := make([][]byte, count)
	for i := range keys {
		key := p2p.HeightKey(uint64(i))
		keys[i] = key[:]
	}
	return keys
}

// exchange sends bytes on a new pull stream and reads what comes back.
func exchange(t testing.TB, from host.Host, to *node, raw []byte) []byte {
	t.Helper()
	ctx := patient(t)
	s, err := from.NewStream(ctx, addrInfo(t, to).ID, pullProtocol)
	require.NoError(t, err)
	defer s.Reset() //nolint:errcheck // all was read
	defer context.AfterFunc(ctx, func() { _ = s.Reset() })()
	_, _ = s.Write(raw) // the other side may have refused already
	_ = s.CloseWrite()
	answer, _ := io.ReadAll(s)
	return answer
}
