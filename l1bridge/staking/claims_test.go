package staking_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/duty"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/stakes"
	"github.com/aztecd/aztecd/l1bridge/staking"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/l1bridge/watchtower"
)

// Who published first in a slot is paid once that is confirmed and closed, and so is who
// confirmed it first in its window; once each, whoever asks for it.
func TestRewardsAreClaimedOnce(t *testing.T) {
	e := l1test.StartExecuted(t, fund(t))
	s := &scene{t: t}
	s.use(e.L1)
	const slot = 1
	e.Lock(t, 0, 1)
	s.Publish(t, e, slot, publisher.Propose)
	leader := s.Leader(slot)
	attester, holder := l1test.Address(s.Attesters[leader]), l1test.Address(s.Publishers[leader])

	_, err := s.actor("outsider").Do(t.Context(), staking.Claim(attester, holder, 0))
	require.ErrorIs(t, err, staking.ErrNothingToPay)
	require.ErrorContains(t, err, "epochs 0 to 0 can still be undone")

	// Half a confirm window later somebody confirms, and that it is closed.
	e.Close(t)
	confirmer := s.confirm(e, slot+e.Params.Windows.Confirm/2+1)
	window := e.Params.SlotAt(uint64(s.Now().Unix())*1000) / e.Params.Windows.Confirm

	claims, err := s.reader().Claims(t.Context(), attester, confirmer, 0)
	require.NoError(t, err)
	require.Equal(t, []stakes.EpochClaim{{Epoch: 0, Slots: []uint64{slot}}}, claims.Checkpoints)
	require.Equal(t, []uint64{window}, claims.Windows)
	require.Equal(t, "1050", claims.AZT.String(), "250 for a checkpoint, 800 for a confirmation")

	require.Equal(t, []string{"claim"}, s.do(s.actor("outsider"), staking.Claim(attester, s.address("outsider"), 0)))
	require.Equal(t, "250", s.balance(holder), "its withdrawer")
	require.Equal(t, []string{"claimConfirm"}, s.do(s.actor("outsider"), staking.Claim(attester, confirmer, 0)))
	want := "800"
	if confirmer == holder {
		want = "1050"
	}
	require.Equal(t, want, s.balance(confirmer))
	_, err = s.actor("outsider").Do(t.Context(), staking.Claim(attester, confirmer, 0))
	require.ErrorIs(t, err, staking.ErrNothingToPay)
}

// confirm has the watchtowers of all members look at a slot and gives the account that
// confirmed.
func (s *scene) confirm(e *l1test.Executed, slot uint64) (by [20]byte) {
	s.t.Helper()
	for range 40 {
		for k := range uint64(3) {
			s.SealInto(s.t, slot, k)
			for _, key := range s.Publishers {
				v, err := view.New(s.Client(s.t), view.Options{Rollup: s.Params.Rollup, FromBlock: s.Params.GenesisOrigin.Number, Now: s.Now})
				require.NoError(s.t, err)
				require.NoError(s.t, v.Step(s.t.Context()))
				member := duty.Member{Params: s.Params, View: v, Account: s.Account(s.t, key), Now: s.Now}
				tower, err := watchtower.New(watchtower.Options{Member: member, Chain: e})
				require.NoError(s.t, err)
				d, err := tower.Step(s.t.Context())
				require.NoError(s.t, err)
				if d.Action == watchtower.Confirm {
					s.Seal(s.t)
					return l1test.Address(key)
				}
			}
		}
		slot++
	}
	s.t.Fatal("nobody confirmed")
	return by
}
