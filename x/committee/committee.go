package committee

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/abiwords"
	"github.com/aztecd/aztecd/x/protocol"
)

// Member is an attester with its registered publisher account on L1.
type Member struct {
	Attester  common.Address `json:"attester"`
	Publisher common.Address `json:"publisher"`
}

// Committee is an ordered set of seats of equal power. A seat whose key nobody can use
// is empty: it counts for the quorum, and nobody signs for it.
type Committee struct {
	members []Member
	keys    [][]byte // 33 bytes by position, nil for an empty seat; none at all when only addresses are known
	index   map[common.Address]int
}

// New makes a committee of which the addresses are known; an attester may appear once.
func New(members []Member) (*Committee, error) {
	if len(members) == 0 {
		return nil, errNobody
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

// Of is the committee of the first epoch: drawn from the genesis set, or all of it.
func Of(p *protocol.Params) (*Committee, error) {
	all, err := Genesis(p)
	if err != nil {
		return nil, err
	}
	n := uint64(all.Size())
	if !p.Drawn() || n <= p.CommitteeSize {
		return all, nil
	}
	seats := Seats(p.GenesisSeed, p.CommitteeSize, n, p.SamplingRounds)
	return all.choose(seats)
}

// First is the committee that signs a chain's first height: Of, or after a restart the
// one that L1 had drawn for the restart's epoch, whose members have no publishers here.
func First(p *protocol.Params) (*Committee, error) {
	if p.Restart == nil {
		return Of(p)
	}
	seats := make([][]byte, len(p.Restart.Committee))
	for i, seat := range p.Restart.Committee {
		seats[i] = seat
	}
	c, err := FromSeats(seats)
	if err != nil {
		return nil, fmt.Errorf("genesis parameter restart.committee: %w", err)
	}
	return c, nil
}

// Genesis is a committee of the whole genesis set, in its order.
func Genesis(p *protocol.Params) (*Committee, error) {
	members := make([]Member, len(p.Validators))
	keys := make([][]byte, len(p.Validators))
	for i, m := range p.Validators {
		attester, compressed, err := readKey(m.Attester)
		if err != nil {
			return nil, fmt.Errorf("genesis validator %d: attester key: %w", i, err)
		}
		members[i], keys[i] = Member{Attester: attester, Publisher: m.Publisher}, compressed
	}
	return seated(members, keys)
}

// choose makes a committee of some members, by their positions.
func (c *Committee) choose(positions []uint64) (*Committee, error) {
	members := make([]Member, len(positions))
	keys := make([][]byte, len(positions))
	for i, at := range positions {
		members[i], keys[i] = c.members[at], c.keys[at]
	}
	return seated(members, keys)
}

func seated(members []Member, keys [][]byte) (*Committee, error) {
	c, err := New(members)
	if err != nil {
		return nil, err
	}
	c.keys = keys
	return c, nil
}

// Size is the number of seats.
func (c *Committee) Size() int { return len(c.members) }

// Voters is the number of seats that somebody can sign for.
func (c *Committee) Voters() int { return len(c.index) }

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

// Position of an attester in the committee; false when it has no seat to sign for.
func (c *Committee) Position(attester common.Address) (int, bool) {
	i, ok := c.index[attester]
	return i, ok
}

// Signs tells whether somebody can sign for the seat at a position.
func (c *Committee) Signs(position int) bool {
	at, ok := c.index[c.members[position].Attester]
	return ok && at == position
}

// Quorum is how many members must agree, of all seats, empty ones too: L1 knows no
// others.
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
