package worldstate

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/poseidon2"
)

// sealed appends the checksum, so that fuzzing gets past it.
func sealed(key, body []byte) []byte {
	b := append([]byte(nil), body...)
	sum := checksum(key, b)
	return append(b, byte(sum), byte(sum>>8), byte(sum>>16), byte(sum>>24))
}

func samplePage(tree TreeID, tier uint8) *page {
	p := newPage(pageKey{seq: 9, pageID: pageID{tree: tree, tier: tier, index: 3}}, newZeroHashes())
	for i := range p.nodes {
		if i%3 != 0 {
			p.nodes[i] = element(uint64(i) + 1)
		}
	}
	for i := range p.seqs {
		if i%3 != 0 && tier > 0 {
			p.seqs[i] = uint64(i) << 20
		}
		if i%3 != 0 && p.values != nil {
			p.values[i] = element(uint64(i))
		}
	}
	return p
}

// A page comes back from its record as it was.
func TestPageRecordRoundTrip(t *testing.T) {
	zeros := newZeroHashes()
	for tree := range TreeID(NumTrees) {
		for tier := range uint8(3) {
			p := samplePage(tree, tier)
			key := p.key.bytes()
			got, err := decodePage(p.key, key, p.encode(key, zeros), zeros)
			require.NoError(t, err)
			require.Equal(t, p, got)
		}
	}
}

// A record that lies under another key is refused.
func TestRecordIsBoundToItsKey(t *testing.T) {
	zeros := newZeroHashes()
	p := samplePage(Nullifier, 1)
	other := p.key
	other.index++
	_, err := decodePage(other, other.bytes(), p.encode(p.key.bytes(), zeros), zeros)
	require.ErrorIs(t, err, ErrCorrupt)
}

func FuzzDecodePage(f *testing.F) {
	zeros := newZeroHashes()
	for _, tree := range []TreeID{NoteHash, PublicData} {
		for tier := range uint8(2) {
			p := samplePage(tree, tier)
			data := p.encode(p.key.bytes(), zeros)
			f.Add(uint8(tree), tier, data[:len(data)-crcBytes])
		}
	}
	f.Fuzz(func(t *testing.T, tree, tier uint8, body []byte) {
		k := pageKey{seq: 9, pageID: pageID{tree: TreeID(tree % NumTrees), tier: tier % 10, index: 3}}
		key := k.bytes()
		p, err := decodePage(k, key, sealed(key, body), zeros)
		if err != nil {
			require.ErrorIs(t, err, ErrCorrupt)
			return
		}
		again, err := decodePage(k, key, p.encode(key, zeros), zeros)
		require.NoError(t, err)
		require.Equal(t, p.nodes, again.nodes)
	})
}

func FuzzDecodeRecords(f *testing.F) {
	key := chunkKey(1)
	strip := func(data []byte) []byte { return data[:len(data)-crcBytes] }
	f.Add(strip((&chunkRecord{seq: 3}).encode(key)))
	f.Add(strip((&tipRecord{chunk: 3, unwinding: 4}).encode(key)))
	f.Add(strip(encodeIndex(key, 77)))
	j := journal{stale: []pageKey{{seq: 4}}}
	j.added[Nullifier] = entryList{{key: element(5), index: 6}}
	f.Add(strip(j.encode(key)))
	f.Fuzz(func(t *testing.T, body []byte) {
		data := sealed(key, body)
		if r, err := decodeChunk(key, data); err == nil {
			require.Equal(t, data, r.encode(key))
		}
		if r, err := decodeTip(key, data); err == nil {
			require.Equal(t, data, r.encode(key))
		}
		if r, err := decodeJournal(key, data); err == nil {
			again, err := decodeJournal(key, r.encode(key))
			require.NoError(t, err)
			require.Equal(t, r, again)
		}
		_, _ = decodeIndex(key, data)
		_, _ = decodeEntry(body, data)
	})
}

// The separators written down as numbers are those of their names.
func TestSeparatorsAreDerived(t *testing.T) {
	for name, want := range map[string]uint64{
		"merkle_hash": separatorMerkle, "nullifier_merkle": separatorNullifier, "public_data_merkle": separatorPublicData,
		"block_header_hash": separatorBlockHeader, "state_root": separatorStateRoot,
	} {
		require.Equal(t, element(want), separatorOf(name), name)
	}
}

// The cache stays within its slots and forgets what it is told to.
func TestPageCacheIsBounded(t *testing.T) {
	c := newPageCache(64 * pageMemory)
	require.Len(t, c.slots, 64)
	for i := range uint64(1000) {
		p := &page{key: pageKey{seq: 1, pageID: pageID{index: i}}}
		c.put(p)
		require.Same(t, p, c.get(p.key))
	}
	held := 0
	for i := range uint64(1000) {
		k := pageKey{seq: 1, pageID: pageID{index: i}}
		if c.get(k) != nil {
			held++
			c.drop(k)
			require.Nil(t, c.get(k))
		}
	}
	require.Greater(t, held, 40)
}

func separatorOf(name string) fr.Element { return poseidon2.Separator(name) }
