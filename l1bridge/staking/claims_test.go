package staking_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
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

// Where checkpoints get proven their publisher has half of the reward when it is confirmed and closed, and
// the other half when it is proven; the prover that was claimed for and the claimer's withdrawer share
// what is paid for proofs. Each is paid once, whoever asks for it.
func TestSecondHalvesAndProofsAreClaimedOnce(t *testing.T) {
	e := l1test.StartExecutedOf(t, fund(t), l1test.Provable)
	s := &scene{t: t}
	s.use(e.L1)
	const slot, claimSlot = 1, 4
	e.Lock(t, 0, 1)
	s.Publish(t, e, slot, publisher.Propose)
	e.Close(t)
	e.Confirm(t, 1)
	leader := s.Leader(slot)
	attester, holder := l1test.Address(s.Attesters[leader]), l1test.Address(s.Publishers[leader])
	claims := func(attester, account common.Address) stakes.Claims {
		c, err := s.reader().Claims(t.Context(), attester, account, 0)
		require.NoError(t, err)
		return c
	}
	prover := e.ClaimFor(t, claimSlot)
	claimer := s.Leader(claimSlot)
	s.SealInto(t, claimSlot+1, 0)
	require.Equal(t, []string{"claim"}, s.do(s.actor("outsider"), staking.Claim(attester, s.address("depositor"), 0)))
	require.Equal(t, "125", s.balance(holder))
	require.Equal(t, []uint64{0}, claims(attester, holder).Unproven)
	_, err := s.actor("outsider").Do(t.Context(), staking.Claim(attester, s.address("depositor"), 0))
	require.ErrorIs(t, err, staking.ErrNothingToPay)
	require.ErrorContains(t, err, "wait for proofs")

	e.Prove(t, 1, 1)
	half := []stakes.EpochClaim{{Epoch: 0, Slots: []uint64{slot}}}
	c := claims(attester, prover)
	require.Equal(t, half, c.Proven)
	require.Empty(t, c.Checkpoints)
	all := s.reader().Rules.PerProof.Units()
	share := new(big.Int).Div(all, big.NewInt(4)) // the quote's fee
	require.Equal(t, prover, c.Proofs[0].Account)
	require.Equal(t, share.String(), c.Proofs[0].AZT.Units().String())
	require.Equal(t, []string{"claimProven", "claimProofs"}, s.do(s.actor("outsider"), staking.Claim(attester, prover, 0))[:2])
	require.Equal(t, stakes.NewAZT(share).String(), s.balance(prover))

	by, withdrawer := l1test.Address(s.Attesters[claimer]), l1test.Address(s.Publishers[claimer])
	if claimer != leader { // else it was paid with the other half
		require.Equal(t, []string{"claimProofs"}, s.do(s.actor("outsider"), staking.Claim(by, s.address("depositor"), 0)))
	}
	rest := new(big.Int).Sub(all, share)
	want := map[common.Address]*big.Int{holder: new(big.Int).Mul(big.NewInt(250), big.NewInt(1e18))}
	if want[withdrawer] == nil {
		want[withdrawer] = new(big.Int)
	}
	want[withdrawer].Add(want[withdrawer], rest)
	for who, amount := range want {
		require.Equal(t, stakes.NewAZT(amount).String(), s.balance(who))
	}
	_, err = s.actor("outsider").Do(t.Context(), staking.Claim(attester, prover, 0))
	require.ErrorIs(t, err, staking.ErrNothingToPay)
}
