package quotes_test

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/app/quotes"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/quote"
)

const minBond = 100

// stall is a market with an escrow that says what the test wants, and peers that keep what
// they are sent.
type stall struct {
	*quotes.Market
	t        *testing.T
	domain   quote.Domain
	params   *protocol.Params
	registry *prometheus.Registry
	now      time.Time

	mu       sync.Mutex
	deposits map[common.Address]uint64 // 1,000 where nothing is said
	down     error                     // L1's failure
	asked    int
	sent     [][]byte
}

func (s *stall) Free(_ context.Context, prover common.Address) (protocol.Amount, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.asked++
	if free, said := s.deposits[prover]; said {
		return protocol.Amount{Lo: free}, s.down
	}
	return protocol.Amount{Lo: 1000}, s.down
}

func (s *stall) PublishOn(_ context.Context, topic string, raw []byte) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if topic != quotes.Topic {
		return errors.New("another topic")
	}
	s.sent = append(s.sent, raw)
	return nil
}

// open is a market in a slot of epochs of four.
func open(t *testing.T, slot uint64) *stall {
	t.Helper()
	p := protocol.Devnet()
	p.EpochDuration, p.SlotDuration = 4, 36_000
	p.Proving = protocol.StandardProving(4)
	p.Proving.MinBond = protocol.Amount{Lo: minBond}
	s := &stall{t: t, params: &p, domain: quote.Domain{L1ChainID: p.L1ChainID, Rollup: p.Rollup}, registry: prometheus.NewRegistry(), deposits: map[common.Address]uint64{}}
	var err error
	s.Market, err = quotes.New(quotes.Config{
		Params: &p, Escrow: s, Gossip: s, Now: func() time.Time { return s.now },
		Metrics: quotes.NewMetrics(s.registry), Logger: slog.New(slog.DiscardHandler),
	})
	require.NoError(t, err)
	s.at(slot)
	return s
}

func (s *stall) at(slot uint64) { s.now = time.UnixMilli(int64(s.params.SlotStart(slot)) + 1) }

func key(t testing.TB, name string) *ecdsa.PrivateKey {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte(name)))
	require.NoError(t, err)
	return key
}

func of(t testing.TB, name string) common.Address {
	return crypto.PubkeyToAddress(key(t, name).PublicKey)
}

// from is a quote for epoch 2, which is claimed from slot 12 on; change may alter it before
// it is signed.
func (s *stall) from(name string, fee uint32, change func(*quote.Quote)) quote.Signed {
	s.t.Helper()
	q := quote.Quote{Prover: of(s.t, name), Epoch: 2, ValidUntil: 13, Bond: protocol.Amount{Lo: minBond}, Fee: fee}
	if change != nil {
		change(&q)
	}
	signed, err := s.domain.Sign(q, key(s.t, name))
	require.NoError(s.t, err)
	return signed
}

func (s *stall) hears(q quote.Signed) p2p.Verdict {
	s.t.Helper()
	return s.HandleObject(s.t.Context(), q.Encode())
}

func (s *stall) refuses(q quote.Signed, want error) {
	s.t.Helper()
	_, err := s.Submit(s.t.Context(), q)
	require.ErrorIs(s.t, err, want)
}

func names(all []quote.Signed) (out []common.Address) {
	for _, s := range all {
		out = append(out, s.Prover)
	}
	return out
}

// What a prover submits to one node is there at the node, and sent to the others; what comes
// from others is relayed, once.
func TestAGoodQuoteIsKeptAndPassedOn(t *testing.T) {
	s := open(t, 9)
	q := s.from("ann", 500, nil)
	hash, err := s.Submit(t.Context(), q)
	require.NoError(t, err)
	require.Equal(t, s.domain.Digest(q.Quote), hash)
	require.Equal(t, [][]byte{q.Encode()}, s.sent)
	require.Equal(t, p2p.Ignore, s.hears(q), "known")

	cheaper := s.from("ben", 400, nil)
	require.Equal(t, p2p.Accept, s.hears(cheaper))
	require.Equal(t, []common.Address{of(t, "ben"), of(t, "ann")}, names(s.Of(2)))
	require.Empty(t, s.Of(1))
	require.Len(t, s.sent, 1, "gossip relays by itself")
}

// Only a better quote takes the place of the prover's last, as often as is allowed.
func TestAProverBettersItsQuote(t *testing.T) {
	s := open(t, 9)
	require.Equal(t, p2p.Accept, s.hears(s.from("ann", 500, nil)))
	require.Equal(t, p2p.Ignore, s.hears(s.from("ann", 501, nil)))
	s.refuses(s.from("ann", 600, func(q *quote.Quote) { q.Bond.Lo = 900 }), quotes.ErrNotBetter)
	require.Equal(t, p2p.Accept, s.hears(s.from("ann", 500, func(q *quote.Quote) { q.Bond.Lo++ })))
	require.Equal(t, p2p.Accept, s.hears(s.from("ann", 400, nil)))
	require.Len(t, s.Of(2), 1)
	require.Equal(t, uint32(400), s.Of(2)[0].Fee)

	taken := 3
	for fee := uint32(399); s.hears(s.from("ann", fee, nil)) == p2p.Accept; fee-- {
		taken++
	}
	require.Equal(t, 17, taken, "one and sixteen changes")
	s.refuses(s.from("ann", 1, nil), quotes.ErrTooOften)
	require.Equal(t, p2p.Accept, s.hears(s.from("ben", 500, nil)), "others may go on")
}

// One that is over is no better than none: its prover may ask for more.
func TestAQuoteThatIsOverKeepsNoneOut(t *testing.T) {
	s := open(t, 12)
	require.Equal(t, p2p.Accept, s.hears(s.from("ann", 500, func(q *quote.Quote) { q.ValidUntil = 12 })))
	require.Equal(t, p2p.Ignore, s.hears(s.from("ann", 600, nil)))
	s.at(13)
	require.Empty(t, s.Of(2))
	require.Equal(t, p2p.Accept, s.hears(s.from("ann", 600, nil)))
	require.Len(t, s.Of(2), 1)
}

// What no node would take is held against the sender; what this node does not take now is not.
func TestRefusalsAreHeldAgainstTheSenderWhenNobodyWouldRelay(t *testing.T) {
	s := open(t, 9)
	forged := s.from("ann", 500, nil)
	forged.Fee = 400
	elsewhere, err := quote.Domain{L1ChainID: 1}.Sign(s.from("ann", 500, nil).Quote, key(t, "ann"))
	require.NoError(t, err)
	s.deposits[of(t, "poor")] = minBond - 1
	for name, c := range map[string]struct {
		q       quote.Signed
		refusal error
		verdict p2p.Verdict
	}{
		"forged":             {forged, quote.ErrSignature, p2p.Reject},
		"of another rollup":  {elsewhere, quote.ErrSignature, p2p.Reject},
		"bond too low":       {s.from("ann", 1, func(q *quote.Quote) { q.Bond.Lo = minBond - 1 }), quotes.ErrLowBond, p2p.Reject},
		"a past epoch":       {s.from("ann", 1, func(q *quote.Quote) { q.Epoch = 0 }), quotes.ErrEpoch, p2p.Ignore},
		"an epoch to come":   {s.from("ann", 1, func(q *quote.Quote) { q.Epoch, q.ValidUntil = 3, 99 }), quotes.ErrEpoch, p2p.Ignore},
		"over":               {s.from("ann", 1, func(q *quote.Quote) { q.Epoch, q.ValidUntil = 1, 8 }), quotes.ErrExpired, p2p.Ignore},
		"over before claims": {s.from("ann", 1, func(q *quote.Quote) { q.ValidUntil = 11 }), quotes.ErrExpired, p2p.Ignore},
		"not covered":        {s.from("poor", 1, nil), quotes.ErrNotEscrowed, p2p.Ignore},
	} {
		s.refuses(c.q, c.refusal)
		require.Equal(t, c.verdict, s.hears(c.q), name)
	}
	require.Equal(t, p2p.Reject, s.HandleObject(t.Context(), []byte("no quote")))
	s.down = errors.New("no endpoint answers")
	s.refuses(s.from("eve", 1, nil), quotes.ErrNoL1)
	require.Empty(t, s.Of(2))
	require.Empty(t, s.sent)
}

// L1 is asked for signed quotes only, and once a slot for each account.
func TestL1IsAskedOnceASlotForEachSigner(t *testing.T) {
	s := open(t, 9)
	s.deposits[of(t, "poor")] = 0
	forged := s.from("poor", 500, nil)
	forged.Fee = 400
	require.Equal(t, p2p.Reject, s.hears(forged))
	require.Zero(t, s.asked)
	for fee := range uint32(20) {
		require.Equal(t, p2p.Ignore, s.hears(s.from("poor", 500-fee, nil)))
		require.Equal(t, p2p.Ignore, s.hears(s.from("poor", 500-fee, nil)))
	}
	require.Equal(t, 1, s.asked)
	s.deposits[of(t, "poor")] = minBond
	s.at(10)
	require.Equal(t, p2p.Accept, s.hears(s.from("poor", 500, nil)))
	require.Equal(t, 2, s.asked)
}

// However many provers there are, the best quotes of an epoch are kept, and no more than fit.
func TestTheBestQuotesAreKept(t *testing.T) {
	s := open(t, 9)
	for i := range 64 {
		require.Equal(t, p2p.Accept, s.hears(s.from(fmt.Sprint("prover ", i), 1000-uint32(i), nil)))
	}
	s.refuses(s.from("dear", 1000, nil), quotes.ErrFull)
	require.Equal(t, p2p.Accept, s.hears(s.from("cheap", 10, nil)))
	all := s.Of(2)
	require.Len(t, all, 64)
	require.Equal(t, of(t, "cheap"), all[0].Prover)
	require.NotContains(t, names(all), of(t, "prover 0"))
	for i := 64; ; i++ { // each one better than all before: only so many accounts are heard of at all
		if s.hears(s.from(fmt.Sprint("prover ", i), 1000-uint32(i), nil)) != p2p.Accept {
			require.Equal(t, 255, i)
			break
		}
	}
	require.Equal(t, p2p.Accept, s.hears(s.from("other epoch", 1, func(q *quote.Quote) { q.Epoch, q.ValidUntil = 1, 9 })))
}

// Epochs that cannot be claimed any more are forgotten.
func TestPastEpochsAreForgotten(t *testing.T) {
	s := open(t, 9)
	require.Equal(t, p2p.Accept, s.hears(s.from("ann", 500, func(q *quote.Quote) { q.ValidUntil = 99 })))
	s.at(16) // of epoch 4
	require.Equal(t, p2p.Accept, s.hears(s.from("ann", 500, func(q *quote.Quote) { q.Epoch, q.ValidUntil = 3, 99 })))
	s.at(9)
	require.Empty(t, s.Of(2))
	require.Len(t, s.Of(3), 1)
}

// Hostile bytes from several peers at once are refused and harm nothing.
func TestConcurrentQuotesEndWithTheBest(t *testing.T) {
	s := open(t, 9)
	var wg sync.WaitGroup
	for i := range 16 {
		q := s.from("ann", 500-uint32(i), nil)
		wg.Go(func() {
			s.hears(q)
			s.HandleObject(t.Context(), q.Encode()[:i])
			s.Of(2)
		})
	}
	wg.Wait()
	require.Len(t, s.Of(2), 1)
	require.Equal(t, uint32(485), s.Of(2)[0].Fee)
}
