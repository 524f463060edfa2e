package abcitest

import (
	"time"

	"github.com/cometbft/cometbft/crypto/secp256k1eth"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/kv"
	"github.com/aztecd/aztecd/x/kv/kvtest"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx/txtest"
	"github.com/aztecd/aztecd/x/worldstate"
)

// Members of a Chain's committee, and the fee payers its genesis funds. Payer
// number Payers has nothing.
const (
	Members = 4
	Payers  = 8
)

// Patience is how long a node of a Chain waits for txs that are nowhere. What a peer
// or the node itself has is there at once.
const Patience = 20 * time.Millisecond

// ProposerLead is how much later than a height's proposer the nodes of a Chain wake,
// beside the tolerance for clocks.
const ProposerLead = 300 * time.Millisecond

// Start is how long after genesis a Chain's clock begins, in milliseconds.
const Start = 1_000

// Chain is what all nodes of a test share.
type Chain struct {
	Params    *protocol.Params
	Keys      []secp256k1eth.PrivKey
	Committee *committee.Committee
	Schedule  *committee.Schedule // of a chain without handovers
	// MinTxs is for how many txs nodes that are opened from now on wait.
	MinTxs int
	// Blocks decided so far.
	Blocks []*Block

	t       kvtest.T
	mail    *mail                   // of all its L1s
	prunes  map[uint32]inputs.Prune // that L1 made, alike
	alone   map[uint32]bool         // of them those after which the chain goes on by proof alone
	genesis fr.Element              // state root
	sets    sets
}

// NewChain makes a chain without nodes, whose one committee serves for ever. change may
// adapt the parameters.
func NewChain(t kvtest.T, change ...func(*protocol.Params)) *Chain { return newChain(t, 1, change...) }

func newChain(t kvtest.T, groups int, change ...func(*protocol.Params)) *Chain {
	c := &Chain{Params: txtest.Params(), t: t, mail: newMail(), prunes: map[uint32]inputs.Prune{}, alone: map[uint32]bool{}}
	c.Params.Chunks.Linger = 0
	c.Params.L1.MaxOriginAge = 1 << 16 // its nodes see L1 when a test shows it to them
	for i := range Members * groups {
		key := secp256k1eth.GenPrivKeySecp256k1Eth([]byte{byte(i)})
		c.Keys = append(c.Keys, key)
		if i < Members {
			c.Params.Validators = append(c.Params.Validators, protocol.Validator{Attester: key.PubKey().Bytes(), Publisher: common.Address{byte(i + 1)}})
		}
	}
	for i := range Payers {
		c.Params.FeeJuice = append(c.Params.FeeJuice, protocol.Allocation{Address: protocol.FieldHex(Payer(i)), Amount: protocol.Product(1<<40, 1<<40)})
	}
	for _, f := range change {
		f(c.Params)
	}
	require.NoError(t, c.Params.Validate())
	var err error
	c.Committee, err = committee.Of(c.Params)
	require.NoError(t, err)
	c.Schedule = committee.Constant(c.Committee)
	c.sets = genesisSets(c)
	_, roots := c.openStore(kvtest.Memory(c.t)).Tip()
	c.genesis = roots.StateRoot()
	return c
}

// Payer is the address of a funded payer.
func Payer(i int) fr.Element { return txtest.F(uint64(0x5000 + i)) }

// In reports failures to t from now on: the run of a fuzz test, say.
func (c *Chain) In(t kvtest.T) { c.t = t }

// Address of a committee member.
func (c *Chain) Address(member int) []byte { return c.Keys[member].PubKey().Address() }

func (c *Chain) openStore(db kv.DB) *worldstate.Store {
	store, err := worldstate.Open(db, c.world(), worldstate.Options{CacheBytes: 4 << 20})
	require.NoError(c.t, err)
	return store
}

func (c *Chain) world() (g worldstate.Genesis) {
	for _, a := range c.Params.FeeJuice {
		g.PublicData = append(g.PublicData, worldstate.PublicWrite{Slot: aztec.FeeJuiceSlot(a.Address.Field()), Value: a.Amount.Field()})
	}
	return g
}
