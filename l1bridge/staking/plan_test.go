package staking_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/stakes"
	"github.com/aztecd/aztecd/l1bridge/staking"
	"github.com/aztecd/aztecd/x/deposit"
)

var (
	rules = stakes.Rules{
		L1ChainID: 31337, Staking: common.Address{1}, AZT: common.Address{2}, Incentives: common.Address{3},
		Minimum: azt(100), Ejection: azt(50), EntryRate: 2, MinCommittee: 4, EpochDuration: 4,
	}
	alice, bob, carol = common.Address{0xa}, common.Address{0xb}, common.Address{0xc}
)

func azt(n int64) stakes.AZT { return stakes.NewAZT(new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18))) }

func signed(t *testing.T, change func(*deposit.Terms)) staking.Deposit {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("attester")))
	require.NoError(t, err)
	d := staking.Deposit{Amount: azt(100), Terms: deposit.Terms{L1ChainID: 31337, Staking: rules.Staking, Depositor: alice, Withdrawer: bob, Publisher: carol}}
	change(&d.Terms)
	d.Proof, err = crypto.Sign(crypto.Keccak256(d.Terms.Message()), key)
	require.NoError(t, err)
	return d
}

// What is left of a deposit follows from what L1 holds; what cannot be done is said before
// anything is paid.
func TestWhatIsLeftOfADeposit(t *testing.T) {
	rich := staking.Purse{Balance: azt(100), Allowance: azt(100)}
	queued := func(due uint64) stakes.Stake {
		return stakes.Stake{Status: stakes.Queued, Withdrawer: &bob, Queue: &stakes.Place{EntersAt: due, Look: 3}}
	}
	exiting := stakes.Stake{Status: stakes.Exiting, Withdrawer: &bob, Exit: &stakes.Exit{At: 86400}}
	for name, c := range map[string]struct {
		change func(*deposit.Terms)
		amount stakes.AZT
		stake  stakes.Stake
		purse  staking.Purse
		calls  []string
		err    error
		says   string
	}{
		"nothing yet":              {purse: staking.Purse{Balance: azt(100)}, calls: []string{"approve", "deposit"}},
		"approved":                 {purse: rich, calls: []string{"deposit"}},
		"approved less":            {purse: staking.Purse{Balance: azt(100), Allowance: azt(99)}, calls: []string{"approve", "deposit"}},
		"deposited, may enter":     {stake: queued(1000), calls: []string{"enter"}},
		"deposited, too early":     {stake: queued(1001)},
		"in the set":               {stake: stakes.Stake{Status: stakes.Active, Withdrawer: &bob}},
		"too little":               {amount: azt(99), purse: rich, err: staking.ErrBelowMinimum, says: "99 AZT is less than 100 AZT"},
		"too poor":                 {purse: staking.Purse{Balance: azt(99), Allowance: azt(100)}, err: staking.ErrNotEnoughAZT, says: "has 99 AZT"},
		"of another L1":            {change: func(t *deposit.Terms) { t.L1ChainID = 1 }, purse: rich, err: staking.ErrWrongProof},
		"of another contract":      {change: func(t *deposit.Terms) { t.Staking = alice }, purse: rich, err: staking.ErrWrongProof},
		"without a withdrawer":     {change: func(t *deposit.Terms) { t.Withdrawer = common.Address{} }, purse: rich, err: staking.ErrZeroAddress},
		"without a publisher":      {change: func(t *deposit.Terms) { t.Publisher = common.Address{} }, purse: rich, err: staking.ErrZeroAddress},
		"for another withdrawer":   {stake: stakes.Stake{Status: stakes.Active, Withdrawer: &carol}, err: staking.ErrStaked, says: carol.Hex()},
		"of who leaves":            {stake: stakes.Stake{Status: stakes.Leaving, Withdrawer: &bob}, err: staking.ErrStaked, says: "wants to leave"},
		"of who is on the way out": {stake: exiting, err: staking.ErrStaked, says: "1970-01-02 00:00:00 UTC"},
	} {
		t.Run(name, func(t *testing.T) {
			if c.change == nil {
				c.change = func(*deposit.Terms) {}
			}
			d := signed(t, c.change)
			if c.amount.Units().Sign() > 0 {
				d.Amount = c.amount
			}
			calls, err := d.Calls(rules, c.stake, c.purse, 1000)
			expect(t, calls, err, c.calls, c.err, c.says)
		})
	}
}

// Ways out, by the state of the stake and who asks.
func TestWhatIsLeftOfAnExit(t *testing.T) {
	of := func(s stakes.Status) stakes.Stake {
		return stakes.Stake{Attester: alice, Status: s, Withdrawer: &bob, Publisher: &carol, Amount: azt(100)}
	}
	exiting := func(now bool) stakes.Stake {
		s := of(stakes.Exiting)
		s.Exit = &stakes.Exit{FreeFrom: 9, Release: 100, At: 1000, Now: now}
		return s
	}
	exit := func(s stakes.Stake, by common.Address, free bool) func() ([]staking.Call, error) {
		return func() ([]staking.Call, error) { return staking.ExitCalls(rules, s, by, free) }
	}
	finalize := func(s stakes.Stake, now uint64) func() ([]staking.Call, error) {
		return func() ([]staking.Call, error) { return staking.FinalizeCalls(rules, s, now) }
	}
	publisher := func(s stakes.Stake, by, to common.Address) func() ([]staking.Call, error) {
		return func() ([]staking.Call, error) { return staking.PublisherCalls(rules, s, by, to) }
	}
	for name, c := range map[string]struct {
		calls func() ([]staking.Call, error)
		want  []string
		err   error
		says  string
	}{
		"exit":                              {calls: exit(of(stakes.Active), bob, true), want: []string{"exit"}},
		"exit from the queue":               {calls: exit(of(stakes.Queued), bob, false), want: []string{"exit"}},
		"exit by another":                   {calls: exit(of(stakes.Active), carol, true), err: staking.ErrNotWithdrawer, says: bob.Hex()},
		"exit by the attester":              {calls: exit(of(stakes.Active), alice, true), err: staking.ErrNotWithdrawer, says: bob.Hex()},
		"exit of nobody":                    {calls: exit(stakes.Stake{Attester: alice}, bob, true), err: staking.ErrNoStake},
		"exit again":                        {calls: exit(exiting(false), bob, true)},
		"exit, once replaced":               {calls: exit(of(stakes.Leaving), carol, true), want: []string{"depart"}},
		"exit, not replaced":                {calls: exit(of(stakes.Leaving), bob, false), err: staking.ErrSetAtMinimum},
		"finalize":                          {calls: finalize(exiting(true), 1000), want: []string{"finalize"}},
		"finalize too early":                {calls: finalize(exiting(false), 999), err: staking.ErrStillBonded, says: "slot 100, 1970-01-01 00:16:40 UTC"},
		"finalize before a later committee": {calls: finalize(exiting(false), 1000), err: staking.ErrStillBonded, says: "no committee of epoch 9"},
		"finalize in the queue":             {calls: finalize(of(stakes.Queued), 1000), err: staking.ErrNotExiting, says: "stake exit"},
		"finalize in the set":               {calls: finalize(of(stakes.Active), 1000), err: staking.ErrNotExiting, says: "comes first"},
		"finalize nothing":                  {calls: finalize(stakes.Stake{}, 1000), err: staking.ErrNoStake},
		"publisher by the withdrawer":       {calls: publisher(of(stakes.Active), bob, alice), want: []string{"setPublisher"}},
		"publisher by the attester":         {calls: publisher(of(stakes.Leaving), alice, alice), want: []string{"setPublisher"}},
		"publisher by the publisher":        {calls: publisher(of(stakes.Active), carol, alice), err: staking.ErrNotWithdrawer},
		"publisher as it is":                {calls: publisher(of(stakes.Queued), bob, carol)},
		"publisher of nobody":               {calls: publisher(stakes.Stake{}, bob, carol), err: staking.ErrNoStake},
		"publisher of who left":             {calls: publisher(exiting(true), bob, alice), err: staking.ErrNoStake, says: "has left"},
		"nobody as publisher":               {calls: publisher(of(stakes.Active), bob, common.Address{}), err: staking.ErrZeroAddress},
		"claim":                             {calls: claim(azt(30), nil), want: []string{"claim", "claimConfirm"}},
		"claim from an empty pot":           {calls: claim(azt(29), nil), err: staking.ErrEmptyPot, says: "30 AZT are due"},
		"claim what can be undone":          {calls: claim(azt(30), []uint64{7}), err: staking.ErrNothingToPay, says: "epochs 7 to 7"},
		"claim nothing":                     {calls: claim(azt(30), []uint64{}), err: staking.ErrNothingToPay, says: "--from-epoch"},
		"mint":                              {calls: mint(alice, bob), want: []string{"mint"}},
		"mint by another":                   {calls: mint(bob, bob), err: staking.ErrNotMinter, says: alice.Hex()},
		"mint for nobody":                   {calls: mint(alice, common.Address{}), err: staking.ErrZeroAddress},
		"enter an empty queue":              {calls: func() ([]staking.Call, error) { return staking.EnterCalls(rules, nil, 5) }, err: staking.ErrNobodyDue},
		"enter, the first of the queue is due": {calls: func() ([]staking.Call, error) {
			return staking.EnterCalls(rules, stakes.Queue{{EntersAt: 5, Look: 2}}, 5)
		}, want: []string{"enter"}},
	} {
		t.Run(name, func(t *testing.T) {
			calls, err := c.calls()
			expect(t, calls, err, c.want, c.err, c.says)
		})
	}
}

// mint asks for AZT that alice makes.
func mint(by, to common.Address) func() ([]staking.Call, error) {
	return func() ([]staking.Call, error) { return staking.MintCalls(rules, alice, by, to, azt(1)) }
}

// claim is of a slot and a window worth 30 AZT; of open epochs alone if there are some.
func claim(pot stakes.AZT, open []uint64) func() ([]staking.Call, error) {
	c := stakes.Claims{AZT: azt(30), Pot: pot, Open: open}
	if open == nil {
		c.Checkpoints, c.Windows = []stakes.EpochClaim{{Epoch: 2, Slots: []uint64{9}}}, []uint64{1}
	}
	return func() ([]staking.Call, error) { return staking.ClaimCalls(rules, c) }
}

func expect(t *testing.T, calls []staking.Call, err error, want []string, refused error, says string) {
	t.Helper()
	if refused != nil {
		require.ErrorIs(t, err, refused)
		require.ErrorContains(t, err, says)
		return
	}
	require.NoError(t, err)
	var got []string
	for _, c := range calls {
		got = append(got, c.Name)
		require.NotEmpty(t, c.About)
		require.NotZero(t, c.Gas)
	}
	require.Equal(t, want, got)
}
