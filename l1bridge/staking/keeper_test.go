package staking_test

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/stakes"
	"github.com/aztecd/aztecd/l1bridge/staking"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

// A node lets its own validator in when its time has come, with those before it, and takes
// it out once somebody has taken its place. Nobody has to ask for either.
func TestANodeMovesItsOwnStakeOn(t *testing.T) {
	s := newScene(t)
	s.mint(s.address("depositor"), "300000")
	depositor := s.actor("depositor")
	var joined []common.Address
	for i := range 3 {
		key := l1test.Key(t, "joining attester", i)
		joined = append(joined, l1test.Address(key))
		s.do(depositor, s.plan(s.deposit(key, "100000")))
	}
	second, stranger := s.keeper("outsider", joined[1]), s.keeper("withdrawer", s.address("outsider"))
	require.Empty(t, s.step(second), "it is too early")
	s.sealAt(s.stake(joined[1]).Queue.EntersAt)
	require.Empty(t, s.step(stranger), "it is no affair of who does not wait")
	require.Equal(t, []string{"enter"}, s.step(second))
	require.Equal(t, stakes.Active, s.stake(joined[0]).Status, "who was before it")
	require.Equal(t, stakes.Active, s.stake(joined[1]).Status)
	require.Empty(t, s.step(second))

	// Six are in, four must stay: two leave at once, the third sits on.
	for i := range 3 {
		s.do(s.actorOf(s.Publishers[i]), staking.Exit(l1test.Address(s.Attesters[i]), l1test.Address(s.Publishers[i])))
	}
	leaving := l1test.Address(s.Attesters[2])
	require.Equal(t, stakes.Leaving, s.stake(leaving).Status)
	keeper := s.keeper("withdrawer", leaving)
	require.Empty(t, s.step(keeper))
	require.Equal(t, []string{"enter"}, s.step(s.keeper("outsider", joined[2])))
	require.Equal(t, []string{"depart"}, s.step(keeper))
	require.Equal(t, stakes.Exiting, s.stake(leaving).Status)
}

// keeper keeps an attester's stake from an account.
func (s *scene) keeper(name string, attester common.Address) *staking.Keeper {
	s.t.Helper()
	opts := s.AccountOptions(s.t, s.key(name))
	opts.Client = s.client
	m, err := txmgr.New(opts)
	require.NoError(s.t, err)
	k, err := staking.NewKeeper(staking.Options{L1: s.client, Account: m, Rollup: s.Deployment.Rollup, Poll: time.Millisecond, Now: s.Now}, attester, time.Hour)
	require.NoError(s.t, err)
	return k
}

func (s *scene) step(k *staking.Keeper) []string {
	s.t.Helper()
	sent, err := k.Step(s.t.Context())
	require.NoError(s.t, err)
	return names(sent)
}
