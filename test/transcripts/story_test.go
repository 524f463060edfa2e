package transcripts

import (
	"strings"
	"testing"

	"github.com/cockroachdb/datadriven"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/devnet"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/protocol"
)

// story is one L1 with a rollup, and what its readers call things.
type story struct {
	l1     *l1test.L1
	client *client.Client
	abi    *bindings.Rollup

	headers map[string]checkpoint.Header
	forged  map[string]bool
	names   map[common.Hash]string // of headers, by hash
	records []published
	sent    map[common.Hash]string // commands, by transaction
	now     uint64                 // the latest time that was named, unix seconds
	last    map[string]string      // what was said of L1 last, by subject

	accusations []accusation
	accused     map[accusation]bool
}

// published is a record that L1 wrote once.
type published struct {
	name   string
	record common.Hash
}

// The clock of stories: an L1 block every 12 seconds, three to a slot, four slots to an
// epoch, unless the first command says otherwise.
const blockTime = l1test.BlockTime

// clockOf are the seconds of a slot and the slots of an epoch.
func clockOf(c *command) (slot, epoch uint64) {
	c.t.Helper()
	return c.number("slot", l1test.SlotDuration), c.number("epoch", 4)
}

// start runs an L1 and deploys, as the first command says.
func start(t *testing.T, d *datadriven.TestData) *story {
	t.Helper()
	s := &story{
		abi: bindings.NewRollup(), headers: map[string]checkpoint.Header{"0": l1test.Genesis()}, forged: map[string]bool{},
		names: map[common.Hash]string{l1test.Genesis().Hash(): "0"}, sent: map[common.Hash]string{}, last: map[string]string{}, accused: map[accusation]bool{},
	}
	c := parse(t, d)
	if c.name != "deploy" {
		c.fatalf("a story begins with deploy")
	}
	slot, epoch := clockOf(c)
	governance := l1test.Key(t, "governance", 0)
	s.l1 = l1test.StartOf(t, func(cfg *devnet.Config) {
		cfg.Alloc[l1test.Address(governance)] = cfg.Alloc[l1test.Address(l1test.Key(t, "outsider", 0))]
	}, func(p *protocol.Params) {
		p.SlotDuration, p.EpochDuration, p.Governance = slot*1000, epoch, l1test.Address(governance)
		p.Windows = protocol.ShortWindows(p.SlotDuration, epoch)
	})
	s.client = s.l1.Client(t)
	s.said(t)
	return s
}

// tell runs a command and says what came of it.
func (s *story) tell(t *testing.T, d *datadriven.TestData) string {
	t.Helper()
	c := parse(t, d)
	var out []string
	switch c.name {
	case "deploy":
		out = s.deployed(c)
	case "lock", "forge":
		out = s.header(c)
	case "until", "mine":
		out = s.pass(c)
	case "reorg":
		out = s.reorg(c)
	case "together":
		out = s.together(c)
	case "fill":
		out = s.fill(c)
	case "settled":
		out = s.settled(c)
	case "rewarded":
		out = s.rewarded(c)
	default:
		out = s.send(c)
	}
	c.allUsed()
	return strings.Join(append(out, s.said(t)...), "\n")
}

// name is what a header with this hash is called.
func (s *story) name(hash common.Hash) string {
	if name, ok := s.names[hash]; ok {
		return name
	}
	return "unknown"
}

// named is how many bytes of a record are of the header's hash.
const named = 26

// recordOf is what stands in a record: a name.
func (s *story) recordOf(record common.Hash) string {
	for hash, name := range s.names {
		if [named]byte(hash[:]) == [named]byte(record[:]) {
			return name
		}
	}
	return "unknown"
}

// read asks the contract as of the head.
func read[T any](t *testing.T, s *story, call []byte, decode func([]byte) (T, error)) T {
	t.Helper()
	out, err := s.l1.Node.Client().CallContract(t.Context(), s.call(call), nil)
	require.NoError(t, err)
	value, err := decode(out)
	require.NoError(t, err)
	return value
}
