package txpool_test

import (
	"errors"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
	"github.com/aztecd/aztecd/x/txpool"
)

// now is when tests add txs; the fees of the slot are one unit each.
const now = 1_000_000

var fees = protocol.GasFees{PerDA: 1, PerMana: 1}

// rich is the balance of payers where it does not matter.
var rich = protocol.Amount{Hi: ^uint64(0), Lo: ^uint64(0)}

func newPool(t testing.TB, change func(*txpool.Config)) *txpool.Pool {
	t.Helper()
	cfg := txpool.DefaultConfig()
	if change != nil {
		change(&cfg)
	}
	p, err := txpool.New(cfg)
	require.NoError(t, err)
	return p
}

// bid returns a tx with a priority; txs with equal seeds share nullifiers.
func bid(seed, priority uint64, change ...func(*tx.Body)) *tx.Tx {
	b := txtest.Body(seed)
	b.PriorityFees.PerMana = priority
	for _, c := range change {
		c(&b)
	}
	return txtest.New(b)
}

func payer(v uint64) func(*tx.Body) { return func(b *tx.Body) { b.FeePayer = txtest.F(v) } }

func add(t testing.TB, p *txpool.Pool, txs ...*tx.Tx) {
	t.Helper()
	for _, x := range txs {
		require.NoError(t, p.Add(x, now, fees, rich))
	}
}

func TestSelectionIsByPriorityThenArrival(t *testing.T) {
	p := newPool(t, nil)
	low, first, second, high := bid(1, 0), bid(2, 5), bid(3, 5), bid(4, 9)
	add(t, p, low, first, second, high)
	require.Equal(t, []*tx.Tx{high, first, second, low}, p.Select(10, fees))
	require.Equal(t, []*tx.Tx{high, first}, p.Select(2, fees))
	require.Empty(t, p.Select(0, fees))
}

func TestTxsThatRefuseTheFeesWait(t *testing.T) {
	p := newPool(t, nil)
	cheap := bid(1, 50, func(b *tx.Body) { b.MaxFees.PerMana = 60 })
	rich := bid(2, 5)
	add(t, p, cheap, rich)
	require.Equal(t, []*tx.Tx{rich}, p.Select(10, protocol.GasFees{PerMana: 61}))
	require.Equal(t, []*tx.Tx{cheap, rich}, p.Select(10, fees))
	require.True(t, p.HasWork(fees))
	require.False(t, p.HasWork(protocol.GasFees{PerDA: 101}))
}

// Only what is really paid counts: the maximum cuts a large promise off.
func TestPriorityIsWhatIsPaidAboveTheFees(t *testing.T) {
	require.Equal(t, uint64(99), txpool.Priority(bid(1, 1_000).Terms(), fees))
	require.Equal(t, uint64(7), txpool.Priority(bid(1, 7).Terms(), fees))
	require.Equal(t, uint64(7+4), txpool.Priority(bid(1, 7, func(b *tx.Body) { b.PriorityFees.PerDA = 4 }).Terms(), fees))
	require.Zero(t, txpool.Priority(bid(1, 7).Terms(), protocol.GasFees{PerMana: 200, PerDA: 200}))
	require.Equal(t, ^uint64(0), txpool.Priority(bid(1, ^uint64(0), func(b *tx.Body) {
		b.GasLimits = tx.Gas{}
		b.PriorityFees.PerDA = ^uint64(0)
		b.MaxFees = protocol.GasFees{PerMana: ^uint64(0), PerDA: ^uint64(0)}
	}).Terms(), protocol.GasFees{}), "saturates")
}

func TestDuplicatesAreRefused(t *testing.T) {
	p := newPool(t, nil)
	add(t, p, bid(1, 1))
	require.ErrorIs(t, p.Add(bid(1, 1), now, fees, rich), txpool.ErrDuplicate)
}

func TestExpiredTxsAreRefused(t *testing.T) {
	p := newPool(t, nil)
	until := func(at uint64) func(*tx.Body) { return func(b *tx.Body) { b.ExpiresAt = at } }
	require.ErrorIs(t, p.Add(bid(1, 1, until(now)), now, fees, rich), execution.ErrExpired)
	add(t, p, bid(1, 1, until(now+1)))
}

func TestReplacingNeedsAHigherPriority(t *testing.T) {
	p := newPool(t, nil)
	old := bid(1, 20)
	add(t, p, old)
	require.ErrorIs(t, p.Add(bid(1, 21), now, fees, rich), txpool.ErrConflict, "less than ten percent more")
	require.ErrorContains(t, p.Add(bid(1, 21), now, fees, rich), old.ID().String())
	better := bid(1, 22)
	add(t, p, better)
	require.Equal(t, []*tx.Tx{better}, p.Select(10, fees))

	s, known := p.Status(old.ID())
	require.True(t, known)
	require.Equal(t, txpool.Replaced, s.State)
	require.ErrorIs(t, s.Reason, txpool.ErrReplaced)
	require.ErrorContains(t, s.Reason, better.ID().String())

	p = newPool(t, nil)
	add(t, p, bid(1, 0))
	require.ErrorIs(t, p.Add(bid(1, 0, payer(5)), now, fees, rich), txpool.ErrConflict, "more than nothing is needed too")
	add(t, p, bid(1, 1))
}

func TestOneTxMayReplaceSeveralOnlyIfItOutbidsEach(t *testing.T) {
	p := newPool(t, nil)
	a, b := bid(1, 10), bid(2, 30)
	add(t, p, a, b)
	both := func(priority uint64) *tx.Tx {
		return bid(1, priority, func(body *tx.Body) { body.App.Nullifiers = txtest.Body(2).App.Nullifiers })
	}
	require.ErrorIs(t, p.Add(both(32), now, fees, rich), txpool.ErrConflict)
	require.Len(t, p.Select(10, fees), 2, "a refused tx changes nothing")
	winner := both(33)
	add(t, p, winner)
	require.Equal(t, []*tx.Tx{winner}, p.Select(10, fees))
}

func TestFullPoolKeepsTheBestTxs(t *testing.T) {
	for name, limit := range map[string]func(*txpool.Config){
		"by count": func(c *txpool.Config) { c.MaxTxs = 2 },
		"by bytes": func(c *txpool.Config) { c.MaxBytes = 2*bid(1, 1).Footprint() + 16 },
	} {
		t.Run(name, func(t *testing.T) {
			p := newPool(t, limit)
			low, high, higher := bid(1, 3), bid(2, 5), bid(3, 6)
			add(t, p, low, high)
			require.ErrorIs(t, p.Add(bid(4, 3), now, fees, rich), txpool.ErrPoolFull, "not better than the worst")
			add(t, p, higher)
			require.Equal(t, []*tx.Tx{higher, high}, p.Select(10, fees))
			s, _ := p.Status(low.ID())
			require.Equal(t, txpool.Dropped, s.State)
			require.ErrorIs(t, s.Reason, txpool.ErrPoolFull)
		})
	}
}

func TestReplacingNeedsNoFurtherRoom(t *testing.T) {
	p := newPool(t, func(c *txpool.Config) { c.MaxTxs, c.MaxPerPayer = 2, 2 })
	a, b, better := bid(1, 50), bid(2, 3), bid(1, 60)
	add(t, p, a, b, better)
	require.Equal(t, []*tx.Tx{better, b}, p.Select(10, fees))
}

func TestPayersHaveABoundedNumberOfTxs(t *testing.T) {
	p := newPool(t, func(c *txpool.Config) { c.MaxPerPayer = 2 })
	add(t, p, bid(1, 1), bid(2, 1))
	require.ErrorIs(t, p.Add(bid(3, 99), now, fees, rich), txpool.ErrPayerFull)
	add(t, p, bid(3, 1, payer(5)))
	require.True(t, p.Drop(bid(1, 1).ID(), errors.New("test")))
	add(t, p, bid(4, 1))
}

func TestWorkIsALevel(t *testing.T) {
	p := newPool(t, nil)
	require.Empty(t, p.Work())
	add(t, p, bid(1, 1), bid(2, 1))
	require.Len(t, p.Work(), 1)
	<-p.Work()
	p.Apply(txpool.Chunk{Number: 1, AnchorMaxAge: 9})
	require.Len(t, p.Work(), 1, "txs are left")
	<-p.Work()
	p.Apply(txpool.Chunk{Number: 2, Timestamp: 1 << 60, AnchorMaxAge: 9})
	require.Empty(t, p.Work(), "none is left")
}

func TestFirstArrivalIsThatOfTheTxThatWaitsLongest(t *testing.T) {
	p := newPool(t, nil)
	_, any := p.FirstArrival()
	require.False(t, any)
	a, b := bid(1, 1), bid(2, 9)
	require.NoError(t, p.Add(a, 100, fees, rich))
	require.NoError(t, p.Add(b, 200, fees, rich))
	at, _ := p.FirstArrival()
	require.Equal(t, uint64(100), at)
	p.Drop(a.ID(), errors.New("test"))
	at, _ = p.FirstArrival()
	require.Equal(t, uint64(200), at)
	p.Drop(b.ID(), errors.New("test"))
	_, any = p.FirstArrival()
	require.False(t, any)
}

func TestReasonsAreKeptForABoundedNumberOfTxs(t *testing.T) {
	p := newPool(t, func(c *txpool.Config) { c.Remembered = 2 })
	for seed := range uint64(3) {
		x := bid(seed, 1)
		add(t, p, x)
		p.Drop(x.ID(), execution.ErrCannotPay)
	}
	_, known := p.Status(bid(0, 1).ID())
	require.False(t, known)
	s, known := p.Status(bid(2, 1).ID())
	require.True(t, known)
	require.Equal(t, txpool.Status{State: txpool.Dropped, Reason: execution.ErrCannotPay}, s)

	add(t, p, bid(2, 1))
	s, _ = p.Status(bid(2, 1).ID())
	require.Equal(t, txpool.Status{State: txpool.Pending}, s, "a tx that comes back is pending")
}

func TestBadTwinIsRememberedByItsObject(t *testing.T) {
	good := txtest.New(txtest.Body(1))
	twin, err := tx.New(txtest.Body(1), []byte("another proof"))
	require.NoError(t, err)
	bad, err := txpool.NewBadObjects(2)
	require.NoError(t, err)
	bad.Mark(twin.ObjectHash(), tx.ErrProof)
	require.ErrorIs(t, bad.Verdict(twin.ObjectHash()), tx.ErrProof)
	require.NoError(t, bad.Verdict(good.ObjectHash()))
}

func TestConfigMustBePositive(t *testing.T) {
	_, err := txpool.New(txpool.Config{MaxTxs: 1, MaxBytes: 1, MaxPerPayer: 1, ReplaceBump: 0, Remembered: 1})
	require.ErrorContains(t, err, "replace bump is 0")
}

func TestPoolIsSafeForConcurrentUse(t *testing.T) {
	p := newPool(t, func(c *txpool.Config) { c.MaxTxs = 20 })
	var all []*tx.Tx
	for seed := range uint64(60) {
		all = append(all, bid(seed%30, seed))
	}
	var wg sync.WaitGroup
	for worker := range 4 {
		wg.Go(func() {
			for i, x := range all {
				switch (i + worker) % 4 {
				case 0, 1:
					_ = p.Add(x, now, fees, rich)
				case 2:
					p.Select(5, fees)
					p.Status(x.ID())
					p.FirstArrival()
				case 3:
					p.Apply(txpool.Chunk{Number: 1, AnchorMaxAge: 9, Effects: []effect.TxEffect{{TxHash: x.Hash(), Nullifiers: x.Derived().Nullifiers}}})
					p.Recheck(func(*tx.Tx) error { return nil })
				}
			}
		})
	}
	wg.Wait()
	txs, _ := p.Size()
	require.LessOrEqual(t, txs, 20)
}
