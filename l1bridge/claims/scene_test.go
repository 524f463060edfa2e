package claims_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/claims"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/duty"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/proving"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/quote"
)

// bond of provers here.
const bond = 5000

// market is a chain whose checkpoint of epoch 0 is confirmed, with members that claim on the
// contracts as deployed.
type market struct {
	*l1test.Executed
	t         *testing.T
	contracts *proving.Contracts
	quotes    []quote.Signed
	views     []*view.View
	claimers  []*claims.Claimer
}

func openMarket(t *testing.T, options func(*claims.Options)) *market {
	t.Helper()
	e := l1test.StartExecutedOf(t, nil, func(p *protocol.Params) {
		p.EpochDuration = 8
		p.Windows = protocol.ShortWindows(p.SlotDuration, p.EpochDuration)
		p.Proving = protocol.StandardProving(p.EpochDuration)
		p.Proving.ClaimSlots, p.Proving.MinBond = 2, protocol.Amount{Lo: bond}
	})
	m := &market{Executed: e, t: t}
	var err error
	m.contracts, err = proving.New(e.Client(t), e.Client(t), e.Params)
	require.NoError(t, err)
	e.Lock(t, 1, 1)
	e.Close(t)
	e.Publish(t, e, 2, publisher.Propose)
	e.Confirm(t, 1)
	for i := range l1test.Members {
		v, err := view.New(e.Client(t), view.Options{Rollup: e.Params.Rollup, FromBlock: e.Params.GenesisOrigin.Number, Now: e.Now})
		require.NoError(t, err)
		o := claims.Options{
			Member:    duty.Member{Params: e.Params, View: v, Account: e.Account(t, e.Publishers[i]), Now: e.Now},
			Contracts: m.contracts, Quotes: func(uint64) []quote.Signed { return m.quotes }, Policy: quote.Policy{MaxFee: quote.WholeReward},
		}
		if options != nil {
			options(&o)
		}
		c, err := claims.New(o)
		require.NoError(t, err)
		m.views, m.claimers = append(m.views, v), append(m.claimers, c)
	}
	return m
}

// deposit gives a prover AZT in escrow.
func (m *market) deposit(prover common.Address, amount int64) {
	m.t.Helper()
	deployer, azt := l1test.Key(m.t, "deployer", 0), bindings.NewAZT()
	m.PayTo(m.t, deployer, m.Deployment.AZT, azt.PackMint(l1test.Address(deployer), big.NewInt(amount)), nil)
	m.PayTo(m.t, deployer, m.Deployment.AZT, azt.PackApprove(m.Deployment.Escrow, big.NewInt(amount)), nil)
	m.PayTo(m.t, deployer, m.Deployment.Escrow, bindings.NewProofEscrow().PackDeposit(prover, big.NewInt(amount)), nil)
}

// quoted is a quote for epoch 0.
func (m *market) quoted(name string, fee uint32) quote.Signed {
	m.t.Helper()
	k := l1test.Key(m.t, name, 0)
	q := quote.Quote{Prover: l1test.Address(k), ValidUntil: 1 << 40, Bond: protocol.Amount{Lo: bond}, Fee: fee}
	signed, err := quote.Domain{L1ChainID: m.Params.L1ChainID, Rollup: m.Params.Rollup}.Sign(q, k)
	require.NoError(m.t, err)
	return signed
}

func (m *market) step() (sent int) {
	m.t.Helper()
	for i, c := range m.claimers {
		require.NoError(m.t, m.views[i].Step(m.t.Context()))
		one, err := c.Step(m.t.Context())
		require.NoError(m.t, err)
		if one {
			sent++
		}
	}
	return sent
}

func (m *market) head() client.Header {
	m.t.Helper()
	head, err := m.Client(m.t).HeaderByNumber(m.t.Context(), nil)
	require.NoError(m.t, err)
	return head
}

func (m *market) period() claims.Period {
	m.t.Helper()
	p, err := m.contracts.Period(m.t.Context(), m.head())
	require.NoError(m.t, err)
	return p
}

func (m *market) succeeded(block *types.Block) {
	m.t.Helper()
	require.Len(m.t, block.Transactions(), 1)
	receipt, err := m.Node.Client().TransactionReceipt(m.t.Context(), block.Transactions()[0].Hash())
	require.NoError(m.t, err)
	require.Equal(m.t, types.ReceiptStatusSuccessful, receipt.Status)
	m.t.Log("gas", receipt.GasUsed)
}

// On the contracts as they are deployed: what was confirmed in an epoch falls due with it; the
// leader of the next one's first slot claims with the best quote that is covered; the others see
// that and send nothing; when no proof comes, one prunes, and the bond is gone.
func TestAPeriodIsClaimedOnceAndPrunedWhenNoProofComes(t *testing.T) {
	m := openMarket(t, func(o *claims.Options) { o.Prune = true })
	m.quotes = []quote.Signed{m.quoted("uncovered", 1), m.quoted("dear", 500), m.quoted("cheap", 400)}
	m.deposit(m.quotes[1].Prover, 3*bond)
	m.deposit(m.quotes[2].Prover, 2*bond)
	cheap := m.quotes[2].Prover
	require.False(t, m.period().Open)
	require.Zero(t, m.step(), "nothing is due in the epoch itself")

	m.SealInto(t, 8, 0)
	due := m.period()
	require.Equal(t, claims.Period{Epoch: 0, First: 1, End: 1, Open: true, OverSlot: 10, OverBlock: due.OverBlock}, due)
	require.Equal(t, 1, m.step())
	m.succeeded(m.Seal(t))
	claimed := m.period()
	require.Equal(t, cheap, claimed.Prover)
	require.Equal(t, protocol.Amount{Lo: bond}, claimed.Bond)
	require.EqualValues(t, 400, claimed.Fee)
	require.EqualValues(t, 16, claimed.OverSlot)
	free, err := m.contracts.Free(t.Context(), m.head(), cheap)
	require.NoError(t, err)
	require.Equal(t, protocol.Amount{Lo: bond}, free, "the rest of its deposit")
	claimants, err := m.contracts.Claimants(t.Context(), m.head())
	require.NoError(t, err)
	require.Equal(t, []common.Address{cheap}, claimants)
	for range 3 {
		require.Zero(t, m.step(), "it is claimed")
		m.Seal(t)
	}

	m.SealInto(t, 16, 0)
	blocks := 0
	for ; m.step() == 0; blocks++ {
		require.Less(t, blocks, 60)
		m.Seal(t)
	}
	m.succeeded(m.Seal(t))
	require.False(t, m.period().Open)
	require.NoError(t, m.views[0].Step(t.Context()))
	tips := m.views[0].Snapshot().Tips
	require.EqualValues(t, 1, tips.Generation)
	require.Zero(t, tips.Number)
	staked, err := m.contracts.Staked(t.Context(), m.head(), cheap)
	require.NoError(t, err)
	require.Equal(t, protocol.Amount{}, staked, "the bond is taken")
	for range 40 {
		require.Zero(t, m.step())
		m.Seal(t)
	}
}
