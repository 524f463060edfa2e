package deploy_test

import (
	"crypto/ecdsa"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/deploy"
	"github.com/aztecd/aztecd/l1bridge/devnet"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/protocol"
)

// walk is a deployment whose set changes at random, and Go's idea of it: a second, plain
// implementation of the queue, the set, its history and the samples.
type walk struct {
	*l1test.L1
	rng     *rand.Rand
	genesis []committee.Member
	set     []*validator // as L1 orders it
	queue   []*validator // nil where somebody has left it
	ends    [][]committee.Member
	sampled map[uint64]common.Hash // seeds by epoch
	entered uint64                 // in this epoch
	next    uint64                 // time of the next block
	done    map[string]int
}

// validator is one that joined, or wants to.
type validator struct {
	committee.Member
	withdrawer *ecdsa.PrivateKey
	since      uint64
	leaving    bool // as soon as the set can do without it
}

const (
	entryPeriod, entryRate = 5 * l1test.BlockTime, 2
	mostGenesis, joiners   = 20, 24
)

func newWalk(t *testing.T, rng *rand.Rand) *walk {
	t.Helper()
	w := &walk{rng: rng, sampled: map[uint64]common.Hash{}, done: map[string]int{}}
	w.L1 = l1test.StartStaked(t, func(c *devnet.Config) {
		for i := range mostGenesis {
			c.Alloc[l1test.Address(l1test.Key(t, "publisher", i))] = ether(100)
		}
		for _, name := range []string{"depositor", "slasher", "governance"} {
			c.Alloc[l1test.Address(l1test.Key(t, name, 0))] = ether(100)
		}
	}, func(p *protocol.Params) {
		for i := len(p.Validators); i < 6+rng.IntN(mostGenesis-6); i++ {
			p.Validators = append(p.Validators, protocol.Validator{
				Attester:  crypto.CompressPubkey(&l1test.Key(t, "attester", i).PublicKey),
				Publisher: l1test.Address(l1test.Key(t, "publisher", i)),
			})
		}
		p.SetCommittee(3 + rng.Uint64N(uint64(len(p.Validators))-2))
		p.MinCommittee = 2 + rng.Uint64N(p.CommitteeSize-1)
		p.SamplingRounds, p.EpochDuration = 4+4*rng.Uint64N(10), 8
		p.Windows = protocol.ShortWindows(p.SlotDuration, p.EpochDuration)
		p.Windows.Restart = 10_000 // nothing is confirmed here, and the set of a dead chain shrinks without end
		p.Governance = w.address(t, "governance")
	}, func(s *deploy.Staking) {
		s.EntryPeriod, s.EntryRate, s.Slasher = entryPeriod, entryRate, w.address(t, "slasher")
	})
	all, err := committee.Genesis(w.Params)
	require.NoError(t, err)
	w.genesis = all.Members()
	for i, m := range w.genesis {
		w.set = append(w.set, &validator{Member: m, withdrawer: l1test.Key(t, "publisher", i)})
	}
	return w
}

func (w *walk) address(t *testing.T, name string) common.Address {
	return l1test.Address(l1test.Key(t, name, 0))
}

// live has an epoch pass, of which the first L1 slots may have no block: somebody samples, or
// nobody, and things happen to the set.
func (w *walk) live(t *testing.T, epoch uint64) {
	t.Helper()
	w.entered = 0
	w.SealInto(t, epoch*w.Params.EpochDuration, w.rng.Uint64N(3))
	if epoch == 0 {
		w.fund(t)
	}
	if epoch > 0 && w.rng.IntN(3) > 0 {
		w.skip(t)
		block := w.Call(t, l1test.Key(t, "outsider", 0), bindings.NewRollup().PackSample())
		w.sampled[epoch+2] = committee.NextSeed(block.MixDigest(), epoch+2)
	}
	acts := map[string]func(*testing.T) bool{
		"deposit": w.deposit, "enter": w.enter, "exit": w.exit, "eject": w.eject, "publisher": w.changePublisher,
		"add": w.add, "remove": w.remove, "depart": w.depart, "withdraw": w.leaveQueue, "fine": w.fine,
	}
	names := []string{
		"deposit", "deposit", "deposit", "enter", "enter", "enter", "publisher", "publisher",
		"exit", "eject", "add", "remove", "depart", "withdraw", "fine",
	}
	for range actsPerEpoch {
		w.skip(t)
		if name := names[w.rng.IntN(len(names))]; acts[name](t) {
			w.done[name]++
		}
	}
	w.ends = append(w.ends, members(w.set))
}

func members(set []*validator) (out []committee.Member) {
	for _, v := range set {
		out = append(out, v.Member)
	}
	return out
}

// skip leaves some L1 slots without a block before the next one.
func (w *walk) skip(t *testing.T) {
	t.Helper()
	head, err := w.Node.Client().HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	missed := w.rng.Uint64N(3) / 2
	w.Node.SkipSlots(missed)
	w.next = head.Time + (1+missed)*l1test.BlockTime
}

// fund gives the depositor AZT for as many deposits as there can be.
func (w *walk) fund(t *testing.T) {
	t.Helper()
	azt, many := bindings.NewAZT(), new(big.Int).Mul(w.Stakes.Minimum, big.NewInt(joiners))
	w.send(t, "deployer", w.Deployment.AZT, azt.PackMint(w.address(t, "depositor"), many))
	w.send(t, "depositor", w.Deployment.AZT, azt.PackApprove(w.Deployment.Staking, many))
}

func (w *walk) send(t *testing.T, from string, to common.Address, call []byte) {
	t.Helper()
	w.sendBy(t, l1test.Key(t, from, 0), to, call)
}

// sendBy has a key's account call a contract in the next block.
func (w *walk) sendBy(t *testing.T, key *ecdsa.PrivateKey, to common.Address, call []byte) {
	t.Helper()
	opts := bind.NewKeyedTransactor(key, new(big.Int).SetUint64(w.Params.L1ChainID))
	opts.Context, opts.GasLimit = t.Context(), 1_000_000
	tx, err := bind.Transact(bindings.NewStaking().Instance(w.Node.Client(), to), opts, call)
	require.NoError(t, err)
	w.Seal(t)
	receipt, err := w.Node.Client().TransactionReceipt(t.Context(), tx.Hash())
	require.NoError(t, err)
	require.Equal(t, types.ReceiptStatusSuccessful, receipt.Status)
}

// publisher is an account nobody had.
func (w *walk) publisher() common.Address {
	return common.BigToAddress(new(big.Int).SetUint64(w.rng.Uint64()))
}

// one of those that are so, if there are any.
func (w *walk) one(of []*validator, are func(*validator) bool) *validator {
	var some []*validator
	for _, v := range of {
		if v != nil && are(v) {
			some = append(some, v)
		}
	}
	if len(some) == 0 {
		return nil
	}
	return some[w.rng.IntN(len(some))]
}

func active(v *validator) bool  { return !v.leaving }
func leaving(v *validator) bool { return v.leaving }
func anyone(*validator) bool    { return true }

func (w *walk) canLeave() bool { return uint64(len(w.set)) > w.Params.MinCommittee }

// startLeaving takes one out of the set, now or as soon as the set can do without it.
func (w *walk) startLeaving(v *validator) {
	v.leaving = true
	if w.canLeave() {
		w.leave(v)
	}
}

// leave has the last of the set take the place of one that goes.
func (w *walk) leave(v *validator) {
	at, last := slices.Index(w.set, v), len(w.set)-1
	w.set[at] = w.set[last]
	w.set = w.set[:last]
}
