package deploy_test

import (
	"crypto/ecdsa"
	"fmt"
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

// setLag is how many epochs before its own the set of a committee is taken.
const setLag = 3

// drawn is a deployment whose set changes at random, and Go's idea of it.
type drawn struct {
	*l1test.L1
	rng    *rand.Rand
	keys   map[common.Address]*ecdsa.PrivateKey // that may take an attester out, or change its publisher
	set    []committee.Member
	ends   [][]committee.Member // the set at the end of each epoch
	sample map[uint64]bool
}

// Whatever the size of the set, the seats and the rounds, and however the set changes from
// epoch to epoch, with and without samples: L1 and Go name the same seeds, members,
// publishers, leaders and hashes.
func TestGoDrawsWhatTheContractDraws(t *testing.T) {
	for trial := range uint64(3) {
		t.Run(fmt.Sprint(trial), func(t *testing.T) {
			t.Parallel()
			d := newDrawn(t, rand.New(rand.NewPCG(trial, 8)))
			const epochs = 7
			for epoch := range uint64(epochs) {
				d.live(t, epoch)
			}
			d.compare(t, epochs)
		})
	}
}

func newDrawn(t *testing.T, rng *rand.Rand) *drawn {
	t.Helper()
	d := &drawn{rng: rng, keys: map[common.Address]*ecdsa.PrivateKey{}, sample: map[uint64]bool{}}
	d.L1 = l1test.StartStaked(t, func(c *devnet.Config) {
		for i := range 20 {
			c.Alloc[l1test.Address(l1test.Key(t, "publisher", i))] = ether(100)
		}
	}, func(p *protocol.Params) {
		for i := len(p.Validators); i < 6+rng.IntN(14); i++ {
			p.Validators = append(p.Validators, protocol.Validator{
				Attester:  crypto.CompressPubkey(&l1test.Key(t, "attester", i).PublicKey),
				Publisher: l1test.Address(l1test.Key(t, "publisher", i)),
			})
		}
		p.SetCommittee(2 + rng.Uint64N(uint64(len(p.Validators))-2))
		p.MinCommittee, p.SamplingRounds, p.EpochDuration = 2, 4+4*rng.Uint64N(10), 4
		p.Windows = protocol.ShortWindows(p.SlotDuration, p.EpochDuration)
	}, func(*deploy.Staking) {})
	all, err := committee.Genesis(d.Params)
	require.NoError(t, err)
	d.set = all.Members()
	for i, m := range d.set {
		d.keys[m.Attester] = l1test.Key(t, "publisher", i)
	}
	return d
}

// live has an epoch pass: somebody samples or nobody, some leave, some change publishers.
func (d *drawn) live(t *testing.T, epoch uint64) {
	t.Helper()
	d.SealInto(t, epoch*d.Params.EpochDuration, 0)
	if epoch > 0 && d.rng.IntN(3) > 0 {
		d.Call(t, l1test.Key(t, "outsider", 0), bindings.NewRollup().PackSample())
		d.sample[epoch+2] = true
	}
	stakes := bindings.NewStaking()
	for range d.rng.IntN(3) {
		i := d.rng.IntN(len(d.set))
		who := d.set[i].Attester
		if d.rng.IntN(2) == 0 && uint64(len(d.set)) > d.Params.MinCommittee {
			d.stake(t, who, stakes.PackExit(who))
			last := len(d.set) - 1
			d.set[i], d.set = d.set[last], d.set[:last]
			continue
		}
		d.set[i].Publisher = common.BigToAddress(new(big.Int).SetUint64(d.rng.Uint64()))
		d.stake(t, who, stakes.PackSetPublisher(who, d.set[i].Publisher))
	}
	d.ends = append(d.ends, slices.Clone(d.set))
}

// stake has the holder of a stake call its contract.
func (d *drawn) stake(t *testing.T, attester common.Address, call []byte) {
	t.Helper()
	opts := bind.NewKeyedTransactor(d.keys[attester], new(big.Int).SetUint64(d.Params.L1ChainID))
	opts.Context, opts.GasLimit = t.Context(), 500_000
	tx, err := bind.Transact(bindings.NewStaking().Instance(d.Node.Client(), d.Deployment.Staking), opts, call)
	require.NoError(t, err)
	d.Seal(t)
	receipt, err := d.Node.Client().TransactionReceipt(t.Context(), tx.Hash())
	require.NoError(t, err)
	require.Equal(t, types.ReceiptStatusSuccessful, receipt.Status)
}

// compare asks L1 for the draws of so many epochs.
func (d *drawn) compare(t *testing.T, epochs uint64) {
	t.Helper()
	r := newReader(d.Node.Client(), d.Deployment.Rollup)
	seed := d.Params.GenesisSeed
	genesis, err := committee.Genesis(d.Params)
	require.NoError(t, err)
	for epoch := range epochs {
		set := genesis.Members()
		if epoch >= setLag {
			set = d.ends[epoch-setLag]
		}
		draw := view(t, r, r.PackDrawOf(epoch), r.UnpackDrawOf)
		switch {
		case d.sample[epoch]:
			require.NotEqual(t, committee.NextSeed(seed, epoch), common.Hash(draw.Seed))
			seed = draw.Seed
		case epoch >= setLag:
			seed = committee.NextSeed(seed, epoch)
		}
		require.Equal(t, seed, common.Hash(draw.Seed), "epoch %d", epoch)
		seats := make([]committee.Member, min(uint64(len(set)), d.Params.CommitteeSize))
		for p := range seats {
			seats[p] = set[p]
			if uint64(len(set)) > d.Params.CommitteeSize {
				seats[p] = set[committee.Seat(seed, uint64(p), uint64(len(set)), d.Params.SamplingRounds)]
			}
		}
		d.compareSeats(t, r, epoch, seed, seats)
	}
}

func (d *drawn) compareSeats(t *testing.T, r reader, epoch uint64, seed common.Hash, seats []committee.Member) {
	t.Helper()
	var attesters, publishers []common.Address
	var words []byte
	for _, m := range seats {
		attesters, publishers = append(attesters, m.Attester), append(publishers, m.Publisher)
		words = append(words, common.LeftPadBytes(m.Attester[:], 32)...)
	}
	require.Equal(t, attesters, view(t, r, r.PackCommitteeAt(epoch), r.UnpackCommitteeAt), "epoch %d", epoch)
	require.Equal(t, publishers, view(t, r, r.PackPublishersAt(epoch), r.UnpackPublishersAt), "epoch %d", epoch)
	require.Equal(t, crypto.Keccak256Hash(words), common.Hash(view(t, r, r.PackCommitteeHash(epoch), r.UnpackCommitteeHash)))
	c, err := committee.New(seats)
	require.NoError(t, err)
	for slot := epoch * d.Params.EpochDuration; slot < (epoch+1)*d.Params.EpochDuration; slot++ {
		position := view(t, r, r.PackLeaderPosition(slot), r.UnpackLeaderPosition)
		require.Equal(t, uint64(c.Leader(seed, slot)), position.Uint64(), "slot %d", slot)
	}
}
