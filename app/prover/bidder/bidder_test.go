package bidder_test

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"log/slog"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/prover/bidder"
	"github.com/aztecd/aztecd/l1bridge/claims"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/publication"
	"github.com/aztecd/aztecd/x/quote"
)

// booth is L1, node and market as a test wants them.
type booth struct {
	t        *testing.T
	sight    bidder.Sight
	standing publication.Standing
	quotes   []quote.Signed // of others
	sent     []quote.Signed
	fails    error // of the market
	key      *ecdsa.PrivateKey
	params   protocol.Params
	bidder   *bidder.Bidder
}

func (b *booth) See(context.Context, common.Address) (bidder.Sight, error) { return b.sight, nil }
func (b *booth) Compare(publication.OnL1) (publication.Standing, error)    { return b.standing, nil }

func (b *booth) EpochBids(_ context.Context, epoch *uint64) ([]quote.Signed, error) {
	require.Equal(b.t, b.sight.Period.Epoch, *epoch)
	return append(b.quotes, b.sent...), nil
}

func (b *booth) SubmitEpochBid(_ context.Context, s quote.Signed) (common.Hash, error) {
	if b.fails != nil {
		return common.Hash{}, b.fails
	}
	require.NoError(b.t, quote.Domain{L1ChainID: b.params.L1ChainID, Rollup: b.params.Rollup}.Verify(s))
	b.sent = append(b.sent, s)
	return common.Hash{1}, nil
}

func (b *booth) own() common.Address { return crypto.PubkeyToAddress(b.key.PublicKey) }

// due is a period of checkpoints 5 to 8 that this node has executed and L1 has confirmed.
func due(t *testing.T, price bidder.Price) *booth {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("prover")))
	require.NoError(t, err)
	b := &booth{t: t, key: key, params: protocol.Devnet()}
	b.params.Proving = protocol.StandardProving(4)
	b.params.Proving.MinBond = protocol.Amount{Lo: 100}
	b.sight = bidder.Sight{
		Slot: 16, Block: 90, Free: protocol.Amount{Lo: 1000}, OnL1: publication.OnL1{Confirmed: 9},
		Period: claims.Period{Epoch: 3, First: 5, End: 8, Open: true, OverSlot: 18, OverBlock: 99},
	}
	b.standing = publication.Standing{Ours: checkpoint.Header{Number: 10}, First: 1}
	b.start(price)
	return b
}

func (b *booth) start(price bidder.Price) {
	b.t.Helper()
	var err error
	b.bidder, err = bidder.New(bidder.Options{
		Params: &b.params, Key: b.key, Price: price, L1: b, Chain: b, Market: b,
		Logger: slog.New(slog.DiscardHandler), Metrics: prometheus.NewRegistry(),
	})
	require.NoError(b.t, err)
}

func (b *booth) steps(want bidder.Reason) {
	b.t.Helper()
	got, err := b.bidder.Step(b.t.Context())
	require.NoError(b.t, err)
	require.Equal(b.t, want, got)
}

func (b *booth) other(fee uint32) quote.Signed {
	return quote.Signed{Quote: quote.Quote{Prover: common.Address{7}, Epoch: 3, ValidUntil: 17, Bond: protocol.Amount{Lo: 100}, Fee: fee}}
}

var fixed = bidder.Price{Fee: 3000, Least: 3000}

// A period that is due is bid for once, with a quote that holds as long as it may be claimed.
func TestAProverBidsOnceForWhatIsDue(t *testing.T) {
	b := due(t, fixed)
	b.steps(bidder.Bid)
	require.Equal(t, quote.Quote{Prover: b.own(), Epoch: 3, ValidUntil: 17, Bond: protocol.Amount{Lo: 100}, Fee: 3000}, b.sent[0].Quote)
	b.steps(bidder.Stands)
	b.start(fixed) // and a restart changes nothing
	b.fails = &quote.Refusal{Code: "not_better"}
	b.steps(bidder.Stands)
	b.fails = nil
	b.steps(bidder.Stands)
	require.Len(t, b.sent, 1)

	b.sight.Period.Epoch, b.sight.Period.OverSlot, b.sight.Slot = 4, 22, 20
	b.steps(bidder.Bid)
}

// What this node has not executed, or what differs from what L1 has confirmed, nobody bids for,
// whoever signed it.
func TestAProverBidsForNothingThatItsNodeDoesNotVouchFor(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*booth)
		want   bidder.Reason
	}{
		"the node is behind":              {func(b *booth) { b.standing.Ours.Number = 7 }, bidder.Behind},
		"L1 holds another chain":          {func(b *booth) { b.foreign(6) }, bidder.Foreign},
		"L1 confirmed another chain":      {func(b *booth) { b.foreign(8); b.standing.AboveConfirmed = true }, bidder.Foreign},
		"the node began in the middle":    {func(b *booth) { b.standing.First = 6 }, bidder.Behind},
		"the node has none of it":         {func(b *booth) { b.standing.Below = true }, bidder.Behind},
		"L1 is unsure of it":              {func(b *booth) { b.sight.OnL1.Confirmed = 7 }, bidder.Behind},
		"it has nothing to do with later": {func(b *booth) { b.foreign(9) }, bidder.Bid},
	} {
		t.Run(name, func(t *testing.T) {
			b := due(t, fixed)
			c.change(b)
			b.steps(c.want)
			require.Len(t, b.sent, map[bool]int{true: 1}[c.want == bidder.Bid])
		})
	}
}

// foreign has L1 hold what is not this node's from a checkpoint on.
func (b *booth) foreign(from uint64) {
	b.standing.Ours.Number, b.standing.Foreign = from-1, true
	b.standing.Above = &publication.Record{Number: from}
}

func TestAProverBidsForNothingThatItCannotHave(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*booth)
		want   bidder.Reason
	}{
		"nothing is due":     {func(b *booth) { b.sight.Period.Open = false }, bidder.NothingDue},
		"somebody has it":    {func(b *booth) { b.sight.Period.Prover = common.Address{9} }, bidder.Claimed},
		"this prover has it": {func(b *booth) { b.sight.Period.Prover = b.own() }, bidder.Claimed},
		"it is over":         {func(b *booth) { b.sight.Slot = 18 }, bidder.TooLate},
		"too small deposit":  {func(b *booth) { b.sight.Free = protocol.Amount{Lo: 99} }, bidder.Poor},
	} {
		b := due(t, fixed)
		c.change(b)
		b.steps(c.want)
		require.Empty(t, b.sent, name)
	}
}

// Against others the fee goes down step by step, never below the least, and never up.
func TestTheFeeGoesBelowTheBestOfTheOthers(t *testing.T) {
	b := due(t, bidder.Price{Fee: 3000, Least: 2000, Undercut: 10, Bond: protocol.Amount{Lo: 300}})
	b.quotes = []quote.Signed{b.other(5000)}
	b.steps(bidder.Bid)
	b.quotes = []quote.Signed{b.other(2500), b.other(2400)}
	b.steps(bidder.Bid)
	b.steps(bidder.Stands)
	b.quotes = nil
	b.steps(bidder.Stands)
	b.quotes = []quote.Signed{b.other(1500)}
	b.steps(bidder.Bid)
	b.quotes = []quote.Signed{b.other(1)}
	b.steps(bidder.Stands)
	var fees []uint32
	for _, s := range b.sent {
		require.Equal(t, protocol.Amount{Lo: 300}, s.Bond)
		fees = append(fees, s.Fee)
	}
	require.Equal(t, []uint32{3000, 2390, 2000}, fees)
}

// A node that was restarted knows no quotes: it is told once more.
func TestAQuoteThatTheNodeForgotIsMadeAgain(t *testing.T) {
	b := due(t, fixed)
	b.steps(bidder.Bid)
	first := b.sent
	b.sent = nil
	b.steps(bidder.Bid)
	require.Equal(t, first, b.sent, "the same")
	b.steps(bidder.Stands)
}

func TestAFailureIsTriedAgain(t *testing.T) {
	b := due(t, fixed)
	b.fails = errors.New("the node is away")
	reason, err := b.bidder.Step(t.Context())
	require.ErrorContains(t, err, "the node is away")
	require.Equal(t, bidder.Failed, reason)
	b.fails = nil
	b.steps(bidder.Bid)
}

func TestPricesAreCheckedBeforeAnythingIsBid(t *testing.T) {
	for name, p := range map[string]bidder.Price{
		"fee is 10001":   {Fee: 10_001, Least: 10_001},
		"least fee is 2": {Fee: 1, Least: 2},
		"undercut is 0":  {Fee: 2, Least: 1},
		"bond is 99":     {Fee: 1, Least: 1, Bond: protocol.Amount{Lo: 99}},
	} {
		require.ErrorContains(t, p.Check(protocol.Amount{Lo: 100}), name)
	}
	none := protocol.Devnet()
	_, err := bidder.New(bidder.Options{Params: &none})
	require.ErrorContains(t, err, "not proven")
}
