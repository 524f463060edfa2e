package worldstate

import (
	"encoding/binary"
	"fmt"
	"hash/crc32"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

const (
	pageLevels   = 3
	pageChildren = 1 << pageLevels
	// pageNodes counts a page's nodes below its top one: eight children, four
	// and two inner nodes. The top node is kept by the page above.
	pageNodes = 2*pageChildren - 2
	maxTiers  = (maxHeight + pageLevels - 1) / pageLevels
)

// pageID is a place in a tree: tier 0 holds the leaves, and page i of a tier
// covers the children 8i..8i+7.
type pageID struct {
	index uint64
	tree  TreeID
	tier  uint8
}

// pageKey is one version of a page.
type pageKey struct {
	seq uint64
	pageID
}

// page is three levels of a tree: nodes[0..7] are the children, [8..11] and
// [12..13] the levels above. seqs names the version of each child's page, zero
// for none; leaves have none. Once its fork is frozen a page never changes.
type page struct {
	values *[pageChildren]fr.Element // leaf values, public data leaves only
	key    pageKey
	seqs   [pageChildren]uint64
	nodes  [pageNodes]fr.Element
}

// levelStart is where the nodes of each of a page's levels begin.
var levelStart = [pageLevels]int{0, pageChildren, pageChildren + pageChildren/2}

// newPage returns a page of zero subtrees.
func newPage(key pageKey, zeros *zeroHashes) *page {
	p := &page{key: key}
	for level, start := range levelStart {
		z := zeros[key.tree][int(key.tier)*pageLevels+level]
		for i := range pageChildren >> level {
			p.nodes[start+i] = z
		}
	}
	if key.tree == PublicData && key.tier == 0 {
		p.values = new([pageChildren]fr.Element)
	}
	return p
}

func (p *page) copyAs(seq uint64) *page {
	c := *p
	c.key.seq = seq
	if p.values != nil {
		values := *p.values
		c.values = &values
	}
	return &c
}

// A stored page is a bit mask of the nodes that are not zero subtrees, these
// nodes, the versions of the children, the values, and a checksum that covers
// the key too. Nodes are kept in the machine form of fr.Element: no conversion
// on the hot path.
const (
	nodeBytes  = 32
	crcBytes   = 4
	maskBytes  = 2
	seqMaxSize = binary.MaxVarintLen64
)

func (p *page) encode(key []byte, zeros *zeroHashes) []byte {
	out := make([]byte, maskBytes, maskBytes+len(p.nodes)*nodeBytes+pageChildren*4+crcBytes)
	var mask uint16
	for level, start := range levelStart {
		zero := &zeros[p.key.tree][int(p.key.tier)*pageLevels+level]
		for i := start; i < start+pageChildren>>level; i++ {
			if !p.nodes[i].Equal(zero) {
				mask |= 1 << i
				out = appendElement(out, &p.nodes[i])
			}
		}
	}
	binary.LittleEndian.PutUint16(out, mask)
	if p.key.tier > 0 {
		for i := range pageChildren {
			if mask&(1<<i) != 0 {
				out = binary.AppendUvarint(out, p.seqs[i])
			}
		}
	}
	if p.values != nil {
		for i := range pageChildren {
			if mask&(1<<i) != 0 {
				out = appendElement(out, &p.values[i])
			}
		}
	}
	return binary.LittleEndian.AppendUint32(out, checksum(key, out))
}

func decodePage(id pageKey, key, data []byte, zeros *zeroHashes) (*page, error) {
	body, err := checked(key, data)
	if err != nil {
		return nil, err
	}
	if len(body) < maskBytes {
		return nil, fmt.Errorf("%w: page of %d bytes", ErrCorrupt, len(body))
	}
	p := newPage(id, zeros)
	mask := binary.LittleEndian.Uint16(body)
	d := decoder{data: body[maskBytes:]}
	for i := range p.nodes {
		if mask&(1<<i) != 0 {
			p.nodes[i] = d.element()
		}
	}
	if id.tier > 0 {
		for i := range pageChildren {
			if mask&(1<<i) != 0 {
				p.seqs[i] = d.uvarint()
			}
		}
	}
	if p.values != nil {
		for i := range pageChildren {
			if mask&(1<<i) != 0 {
				p.values[i] = d.element()
			}
		}
	}
	if err := d.end(); err != nil {
		return nil, fmt.Errorf("decode page: %w", err)
	}
	return p, nil
}

// castagnoli is read-only.
var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// checksum covers a record's key and body.
func checksum(key, body []byte) uint32 {
	return crc32.Update(crc32.Checksum(key, castagnoli), castagnoli, body)
}

// checked splits the checksum off a record and compares it.
func checked(key, data []byte) ([]byte, error) {
	n := len(data) - crcBytes
	if n < 0 {
		return nil, fmt.Errorf("%w: record %x has %d bytes", ErrCorrupt, key, len(data))
	}
	if binary.LittleEndian.Uint32(data[n:]) != checksum(key, data[:n]) {
		return nil, fmt.Errorf("%w: checksum of record %x differs", ErrCorrupt, key)
	}
	return data[:n], nil
}
