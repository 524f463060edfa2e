package app

import (
	"context"
	"errors"
	"math/big"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"
	lru "github.com/hashicorp/golang-lru/v2"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/queries"
	"github.com/aztecd/aztecd/l1bridge/bindings"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/stakes"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/publication"
)

// atStake answers strangers who ask what a lock is worth. Each answer is as many questions
// to L1 as a committee has members, which its endpoints may count and the publisher waits
// for: they are few a second, and those of one head are remembered.
type atStake struct {
	l1     *l1client.Client
	rollup common.Address
	fixed  atomic.Pointer[fixed]
	known  *lru.Cache[lockAt, *api.AtStake]
	reads  *fair
}

// fixed is what a deployment does not change, as it was read at a block.
type fixed struct {
	stakes   *stakes.Reader
	slashing stakes.Slashing
	at       uint64
}

// fixedFor is for how many L1 blocks it is not read again. It need not be, but for what one
// endpoint said falsely, and for another deployment in its place.
const fixedFor = 64

// lockAt is one certificate as of one L1 block.
type lockAt struct {
	header  common.Hash
	height  uint64
	round   uint32
	l1Block common.Hash
}

// stakesKnown is how many answers are remembered.
const stakesKnown = 256

var (
	errManyStakes = errors.New("too many are asked for: try again later, or ask another node")
	errDiffer     = errors.New("L1 endpoints differ on whether the lock would count: ask again, or another node")
)

func newAtStake(l1 *l1client.Client, rollup common.Address) (*atStake, error) {
	known, err := lru.New[lockAt, *api.AtStake](stakesKnown)
	return &atStake{l1: l1, rollup: rollup, known: known, reads: newFair()}, err
}

// AtStake implements queries.L1.
func (b *bridge) AtStake(ctx context.Context, l queries.Lock) (*api.AtStake, error) {
	s := b.view.Snapshot()
	if !s.Ready() || b.contract.deployment.Load() == nil {
		return nil, errUnread
	}
	against, err := b.against(s.Tips, l.Header)
	if err != nil {
		return nil, err
	}
	return b.atStake.of(ctx, s.Head, l, against)
}

// against shows that what L1 confirmed under a lock's number has not come to its last chunk:
// a shorter version. An accusation says so, where that is so.
func (b *bridge) against(t view.Tips, h checkpoint.Header) ([]bindings.Comparison, error) {
	return comparison(b.node.stores.world, t, h)
}

func comparison(r ledger.Reader, t view.Tips, h checkpoint.Header) ([]bindings.Comparison, error) {
	if h.Number == 0 || h.Number > t.Confirmed {
		return nil, nil
	}
	standing, ours, err := publication.Version(r, t.Confirmed, func(hash common.Hash) bool { return hash == t.ConfirmedHash })
	switch {
	case errors.Is(err, ledger.ErrNoRecord), err == nil && (!ours || standing.LastChunk >= h.LastChunk):
		return nil, nil // L1 says what it thinks of that
	case err != nil:
		return nil, err
	}
	return []bindings.Comparison{{Standing: bindings.FromHeader(standing)}}, nil
}

// of is what a lock is worth as of a head.
func (a *atStake) of(ctx context.Context, head l1client.Header, l queries.Lock, against []bindings.Comparison) (*api.AtStake, error) {
	at := lockAt{l.Header.Hash(), l.Certificate.Height, l.Certificate.Round, head.Hash}
	if known, ok := a.known.Get(at); ok {
		return known, nil
	}
	if !a.reads.allow(ctx) {
		return nil, errManyStakes
	}
	f, err := a.open(ctx, head)
	if err != nil {
		return nil, err
	}
	out, err := a.read(ctx, f, head, l, against)
	if err == nil {
		a.known.Add(at, out)
	}
	return out, err
}

// open reads what the deployment fixed, once in a while.
func (a *atStake) open(ctx context.Context, head l1client.Header) (*fixed, error) {
	if f := a.fixed.Load(); f != nil && f.at <= head.Number && head.Number < f.at+fixedFor {
		return f, nil
	}
	r, err := stakes.Open(ctx, a.l1, a.rollup, head)
	if err != nil {
		return nil, err
	}
	s, err := r.Slashing(ctx)
	if err != nil {
		return nil, err
	}
	f := &fixed{r, s, head.Number}
	a.fixed.Store(f)
	return f, nil
}

func (a *atStake) read(ctx context.Context, f *fixed, head l1client.Header, l queries.Lock, against []bindings.Comparison) (*api.AtStake, error) {
	rules, epoch := f.stakes.Rules, l.Certificate.Extension.Epoch()
	payers, err := f.stakes.At(a.l1, head).Payers(ctx, f.slashing, epoch)
	if err != nil {
		return nil, err
	}
	since := max(epoch*rules.EpochDuration, l.Header.Slot)
	moment := func(slot uint64) api.SlotTime {
		return api.SlotTime{Slot: slot, TimestampMS: 1000 * rules.SlotStart(slot)}
	}
	bond := new(big.Int).SetUint64(2 * f.slashing.BondGas) // twice: the base fee may rise meanwhile
	out := &api.AtStake{
		Offence: api.OffenceUnpublished, Epoch: epoch, AZT: stakes.Risk(payers).Units().String(),
		PublishBy: moment(since + f.slashing.Deadline + 1), LiableUntil: moment(since + f.slashing.Liability),
		Accuse: api.L1Call{
			To: f.slashing.Slasher, Value: bond.Mul(bond, head.BaseFee).String(),
			Data: bindings.NewSlasher().PackAccuse(bindings.FromHeader(l.Header), bindings.FromCertificate(l.Certificate, l.Committee), against),
		},
		L1Block: head.Number,
	}
	for _, p := range payers {
		out.Payers = append(out.Payers, api.Payer{Attester: p.Attester, AZT: p.Risk.Units().String()})
	}
	out.Refusal, err = a.refusal(ctx, head, out.Accuse)
	out.Accepted = out.Refusal == ""
	return out, err
}

// refusal is why L1 would not take an accusation that is made in time: the contract's own
// word, of everything but whether the lock is held or accused, which it looks at after the
// deadline. Nothing proves it, so most endpoints must say the same. Calls without a price
// for gas have a base fee of zero, and so no bond.
func (a *atStake) refusal(ctx context.Context, head l1client.Header, call api.L1Call) (string, error) {
	said, err := a.l1.CallOfAll(ctx, call.To, call.Data, head.Hash)
	switch {
	case err != nil:
		return "", err
	case said.With <= said.Against:
		return "", errDiffer
	case said.Err == nil:
		return "", nil
	}
	data, _ := l1client.RevertData(said.Err)
	switch name, detail, ok := bindings.DecodeError(data); {
	case name == "DeadlineNotOver":
		return "", nil
	case ok:
		return name + " " + detail, nil
	}
	return "the accusation reverts without a reason", nil
}
