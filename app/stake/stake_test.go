package stake_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/stake"
	"github.com/aztecd/aztecd/l1bridge/stakes"
	"github.com/aztecd/aztecd/l1bridge/staking"
)

// What a home's owner does from the deposit to the way out, with another account than the
// home's.
func TestAHomeJoinsAndLeaves(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	ctx, d := t.Context(), w.desk(w.rich)
	s, err := d.Status(ctx)
	require.NoError(t, err)
	require.Equal(t, w.keys.Attester, s.Stake.Attester)
	require.Equal(t, stakes.None, s.Stake.Status)
	require.EqualValues(t, 2, s.Validators)
	require.Contains(t, s.Next, "stake deposit")

	o := stake.DepositOptions{Withdrawer: w.account(), Wait: true}
	_, err = d.Deposit(ctx, o, false)
	require.ErrorIs(t, err, staking.ErrNotEnoughAZT)
	w.mint("250000")
	dry, err := d.Deposit(ctx, o, true)
	require.NoError(t, err)
	require.Len(t, dry.Would, 2)
	require.Equal(t, stakes.None, dry.Stake.Status, "nothing was sent")

	// The smallest stake, for the home's own publisher, unless it is said otherwise.
	done, err := d.Deposit(ctx, o, false)
	require.NoError(t, err)
	var calls []string
	for _, sent := range done.Sent {
		calls = append(calls, sent.Call)
	}
	require.Equal(t, []string{"approve", "deposit", "enter"}, calls)
	require.Equal(t, stakes.Active, done.Stake.Status)
	require.Equal(t, "100000", done.Stake.Amount.String())
	require.Equal(t, w.keys.Publisher, *done.Stake.Publisher)

	s, err = d.Status(ctx)
	require.NoError(t, err)
	require.Equal(t, s.Stake.Entry.Epoch+3, s.Stake.Entry.First)
	require.NotEmpty(t, s.Seats)
	text, err := json.Marshal(s)
	require.NoError(t, err)
	require.Contains(t, string(text), `"status":"active"`)
	require.Contains(t, string(text), `"azt":"100000"`)

	changed, err := d.SetPublisher(ctx, common.Address{0x70}, false)
	require.NoError(t, err)
	require.Equal(t, common.Address{0x70}, *changed.Stake.Publisher)
	_, err = w.desk("").Exit(ctx, false)
	require.ErrorIs(t, err, staking.ErrNotWithdrawer, "the home's own account may not")
	left, err := d.Exit(ctx, false)
	require.NoError(t, err)
	require.Equal(t, stakes.Exiting, left.Stake.Status)
	require.Contains(t, left.Next, "slashable until")
	_, err = d.Finalize(ctx, false)
	require.ErrorIs(t, err, staking.ErrStillBonded)
	_, err = d.Claim(ctx, common.Address{}, 0, false)
	require.ErrorIs(t, err, staking.ErrNothingToPay)
}

// A running node sends from its publisher account: nobody else may. From another account
// one command at a time sends.
func TestAnAccountHasOneUser(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	unlock, err := config.LockHome(w.config.Files())
	require.NoError(t, err)
	_, err = w.desk("").Enter(t.Context(), false)
	require.ErrorIs(t, err, stake.ErrBusy)
	require.ErrorContains(t, err, "stop the node")
	_, err = w.desk("").Enter(t.Context(), true)
	require.ErrorIs(t, err, staking.ErrNobodyDue, "a dry run asks only")
	_, err = w.desk(w.rich).Enter(t.Context(), false)
	require.ErrorIs(t, err, staking.ErrNobodyDue, "another account is free")
	require.NoError(t, unlock())
	_, err = w.desk("").Enter(t.Context(), false)
	require.ErrorIs(t, err, staking.ErrNobodyDue)

	other, err := config.Lock(w.config.Files(), "stake_"+common.Bytes2Hex(w.account().Bytes())+".lock")
	require.NoError(t, err)
	_, err = w.desk(w.rich).Enter(t.Context(), false)
	require.ErrorIs(t, err, stake.ErrBusy)
	require.NoError(t, other())
}

// A signer elsewhere signs no deposits. Where its key lies another command does, and shows
// what it signs.
func TestAKeyElsewhereProvesByItself(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	w.mint("100000")
	files := w.config.Files()
	elsewhere := filepath.Join(t.TempDir(), "key.json")
	require.NoError(t, os.Rename(files.ConsensusKey, elsewhere))
	comet, err := config.LoadComet(w.home)
	require.NoError(t, err)
	comet.PrivValidatorListenAddr = "unix://" + filepath.Join(t.TempDir(), "signer.sock")
	require.NoError(t, config.WriteComet(comet))

	o := stake.DepositOptions{Withdrawer: w.account(), Publisher: w.keys.Publisher}
	_, err = w.desk(w.rich).Deposit(t.Context(), o, false)
	require.ErrorIs(t, err, stake.ErrKeyElsewhere)
	require.ErrorContains(t, err, "--attester")
	d := w.deskOf(stake.Options{Config: w.config, Key: w.rich, Attester: w.keys.Attester})
	_, err = d.Deposit(t.Context(), o, false)
	require.ErrorIs(t, err, stake.ErrKeyElsewhere)
	message := messageIn(t, err)

	p, err := stake.Prove(elsewhere, message)
	require.NoError(t, err)
	require.Equal(t, w.keys.Attester, p.Attester)
	require.Equal(t, w.account(), p.Withdrawer)
	_, err = stake.Prove(elsewhere, message[1:])
	require.Error(t, err, "it signs nothing else")

	o.Proof = common.FromHex(p.Proof)
	done, err := d.Deposit(t.Context(), o, false)
	require.NoError(t, err)
	require.Equal(t, stakes.Queued, done.Stake.Status)

	o.Publisher = common.Address{9}
	_, err = d.Deposit(t.Context(), o, false)
	require.ErrorIs(t, err, staking.ErrWrongProof, "of other terms")
}

// A home of a chain on another L1 sends nothing to this one.
func TestAnotherL1IsToldFromItsOwn(t *testing.T) {
	t.Parallel()
	w, other := newTown(t), newTown(t)
	w.config.L1.Endpoints = other.config.L1.Endpoints
	_, err := w.desk(w.rich).Status(t.Context())
	require.ErrorContains(t, err, "another L1")
	_, err = w.desk(w.rich).Enter(t.Context(), false)
	require.ErrorContains(t, err, "another L1")
	w.config.L1.Endpoints = nil
	_, err = stake.Open(t.Context(), stake.Options{Config: w.config})
	require.ErrorContains(t, err, "l1.endpoints")
}

// messageIn is what an error asks to have signed.
func messageIn(t *testing.T, err error) []byte {
	t.Helper()
	var text string
	for _, word := range strings.Fields(strings.ReplaceAll(err.Error(), "`", " ")) {
		if len(word) == 2+2*192 {
			text = word
		}
	}
	require.NotEmpty(t, text, err)
	return common.FromHex(text)
}
