package committee

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/x/abiwords"
	"github.com/aztecd/aztecd/x/protocol"
)

// Member is an attester with its registered publisher account on L1.
type Member struct {
	Attester  common.Address `json:"attester"`
	Publisher common.Address `json:"publisher"`
}

// Committee is an ordered set of members of equal power.
type Committee struct {
	members []Member
	index   map[common.Address]int
}

// New makes a committee; an attester may appear once.
func New(members []Member) (*Committee, error) {
	if len(members) == 0 {
		return nil, fmt.Errorf("a committee needs at least one member")
	}
	c := &Committee{members: members, index: make(map[common.Address]int, len(members))}
	for i, m := range members {
		if _, ok := c.index[m.Attester]; ok {
			return nil, fmt.Errorf("attester %s is twice in the committee", m.Attester)
		}
		c.index[m.Attester] = i
	}
	return c, nil
}

// Of is the committee that the genesis parameters name.
func Of(p *protocol.Params) (*Committee, error) {
	members := make([]Member, len(p.Committee))
	for i, m := range p.Committee {
		key, err := crypto.DecompressPubkey(m.Attester)
		if err != nil {
			return nil, fmt.Errorf("committee member %d: attester key: %w", i, err)
		}
		members[i] = Member{Attester: crypto.PubkeyToAddress(*key), Publisher: m.Publisher}
	}
	return New(members)
}

// Size is the number of members.
func (c *Committee) Size() int { return len(c.members) }

// Addresses of the attesters, 20 bytes each, in committee order.
func (c *Committee) Addresses() []byte {
	out := make([]byte, 0, len(c.members)*common.AddressLength)
	for _, m := range c.members {
		out = append(out, m.Attester[:]...)
	}
	return out
}

// FromAddresses is the committee of which Addresses gave the attesters; it knows no
// publishers.
func FromAddresses(raw []byte) (*Committee, error) {
	if len(raw)%common.AddressLength != 0 {
		return nil, fmt.Errorf("addresses of %d bytes", len(raw))
	}
	members := make([]Member, len(raw)/common.AddressLength)
	for i := range members {
		members[i].Attester = common.BytesToAddress(raw[i*common.AddressLength : (i+1)*common.AddressLength])
	}
	return New(members)
}

// Members in committee order; not to be changed.
func (c *Committee) Members() []Member { return c.members }

// Position of an attester in the committee.
func (c *Committee) Position(attester common.Address) (int, bool) {
	i, ok := c.index[attester]
	return i, ok
}

// Quorum is how many members must agree.
func (c *Committee) Quorum() int { return Quorum(len(c.members)) }

// Quorum of n members of equal power: floor(2n/3)+1.
func Quorum(n int) int { return 2*n/3 + 1 }

// Leader is the position that may publish in a slot (design 4.5):
// keccak(seed, slot) mod n. Its backups are the positions after it.
func (c *Committee) Leader(seed common.Hash, slot uint64) int {
	var e abiwords.Encoder
	draw := new(big.Int).SetBytes(e.Hash(seed).Uint(slot).Keccak().Bytes())
	return int(draw.Mod(draw, big.NewInt(int64(len(c.members)))).Int64())
}
