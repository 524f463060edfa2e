package deploy_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/deposit"
)

// What may happen to a set. Each does it on L1 and in the walk, unless there is nobody to do
// it with.

var stakings = bindings.NewStaking()

// deposit puts a newcomer into the queue: its key signs for it.
func (w *walk) deposit(t *testing.T) bool {
	i := w.done["deposit"]
	if i == joiners {
		return false
	}
	key, publisher := l1test.Key(t, "joiner", i), w.publisher()
	withdrawer := l1test.Key(t, "publisher", i%mostGenesis)
	terms := deposit.Terms{
		L1ChainID: w.Params.L1ChainID, Staking: w.Deployment.Staking,
		Depositor: w.address(t, "depositor"), Withdrawer: l1test.Address(withdrawer), Publisher: publisher,
	}
	proof, err := crypto.Sign(crypto.Keccak256(terms.Message()), key)
	require.NoError(t, err)
	w.send(t, "depositor", w.Deployment.Staking,
		stakings.PackDeposit(bindings.FromKey(&key.PublicKey), terms.Withdrawer, publisher, w.Stakes.Minimum, proof))
	w.queue = append(w.queue, &validator{
		Member: committee.Member{Attester: l1test.Address(key), Publisher: publisher}, withdrawer: withdrawer, since: w.next,
	})
	return true
}

// enter lets in who has waited long enough, so many an epoch, while it looks at no more
// places than it is told.
func (w *walk) enter(t *testing.T) bool {
	most, looked := 1+w.rng.IntN(4), 0
	var in []*validator
	for _, v := range w.queue[:min(most, len(w.queue))] {
		if v != nil && (w.entered+uint64(len(in)) == entryRate || w.next < v.since+entryPeriod) {
			break
		}
		looked++
		if v != nil {
			in = append(in, v)
		}
	}
	if looked == 0 {
		return false
	}
	w.send(t, "outsider", w.Deployment.Staking, stakings.PackEnter(big.NewInt(int64(most))))
	w.queue, w.set, w.entered = w.queue[looked:], append(w.set, in...), w.entered+uint64(len(in))
	return len(in) > 0
}

// add is governance's: past the queue.
func (w *walk) add(t *testing.T) bool {
	v := w.one(w.queue, anyone)
	if v == nil {
		return false
	}
	w.send(t, "governance", w.Deployment.Staking, stakings.PackAdd(v.Attester))
	w.queue[slices.Index(w.queue, v)] = nil
	w.set = append(w.set, v)
	return true
}

func (w *walk) leaveQueue(t *testing.T) bool {
	v := w.one(w.queue, anyone)
	if v == nil {
		return false
	}
	w.sendBy(t, v.withdrawer, w.Deployment.Staking, stakings.PackExit(v.Attester))
	w.queue[slices.Index(w.queue, v)] = nil
	return true
}

func (w *walk) exit(t *testing.T) bool {
	v := w.one(w.set, active)
	if v == nil {
		return false
	}
	w.sendBy(t, v.withdrawer, w.Deployment.Staking, stakings.PackExit(v.Attester))
	w.startLeaving(v)
	return true
}

// remove is governance's.
func (w *walk) remove(t *testing.T) bool {
	v := w.one(w.set, active)
	if v == nil {
		return false
	}
	w.send(t, "governance", w.Deployment.Staking, stakings.PackRemove(v.Attester))
	w.startLeaving(v)
	return true
}

// depart takes out who wanted to leave when the set could not do without it.
func (w *walk) depart(t *testing.T) bool {
	v := w.one(w.set, leaving)
	if v == nil || !w.canLeave() {
		return false
	}
	w.send(t, "outsider", w.Deployment.Staking, stakings.PackDepart(v.Attester))
	w.leave(v)
	return true
}

// eject slashes one until it has too little to stay.
func (w *walk) eject(t *testing.T) bool {
	v := w.one(w.set, active)
	if v == nil {
		return false
	}
	w.slash(t, v, w.Stakes.Minimum)
	w.startLeaving(v)
	return true
}

// fine takes so little that it stays where it is.
func (w *walk) fine(t *testing.T) bool {
	v := w.one(w.set, anyone)
	if v == nil {
		return false
	}
	w.slash(t, v, big.NewInt(1))
	return true
}

func (w *walk) slash(t *testing.T, v *validator, amount *big.Int) {
	t.Helper()
	w.send(t, "slasher", w.Deployment.Staking, stakings.PackSlash(v.Attester, amount, w.address(t, "outsider"), new(big.Int)))
}

// changePublisher of one in the set, or in the queue.
func (w *walk) changePublisher(t *testing.T) bool {
	v := w.one(slices.Concat(w.set, w.queue), anyone)
	if v == nil {
		return false
	}
	v.Publisher = w.publisher()
	w.sendBy(t, v.withdrawer, w.Deployment.Staking, stakings.PackSetPublisher(v.Attester, v.Publisher))
	return true
}
