package light_test

import (
	"crypto/ecdsa"
	"encoding/binary"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/light"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/merklelog"
	"github.com/aztecd/aztecd/x/protocol"
)

const l1ChainID = 31337

var rollup = common.HexToAddress("0x5fbdb2315678afecb367f032d93f642f64180aa3")

// scene is a chain, its committee, and an L1 state that knows it, all made up from names.
type scene struct {
	members, signers int
	kind             lock.Kind
	round            uint32
	epoch            uint64 // of the committee that signs
	restarts         uint64
	tx               bool
	deep             int // how many levels of the state's tries are full
	unstored         bool
	confirmed        uint64 // up to which checkpoint; 0: the file does not show it
}

func name(what string, i uint64) common.Hash {
	return crypto.Keccak256Hash(binary.BigEndian.AppendUint64([]byte(what), i))
}

func keys(t testing.TB, n int) (keys []*ecdsa.PrivateKey, attesters []common.Address) {
	t.Helper()
	for i := range n {
		hash := name("attester", uint64(i))
		key, err := crypto.ToECDSA(hash[:])
		require.NoError(t, err)
		keys, attesters = append(keys, key), append(attesters, crypto.PubkeyToAddress(key.PublicKey))
	}
	return keys, attesters
}

// file makes the proof of the scene's chunk 5, of 9.
func (s scene) file(t testing.TB) *light.File {
	t.Helper()
	signers, attesters := keys(t, s.members)
	f := &light.File{
		L1ChainID: l1ChainID, Rollup: rollup, ChainID: protocol.ChainID(l1ChainID, rollup, s.restarts), Committee: attesters,
	}
	s.chain(t, &f.Proof)
	f.Proof.Certificate.Certificate = s.certificate(t, signers, f.ChainID, f.Proof.Checkpoint.Hash())
	f.State = s.state(t, attesters, f.Proof.Checkpoint.Hash())
	number, hash, err := f.State.Block()
	require.NoError(t, err)
	f.L1Block = light.Block{Number: number, Hash: hash}
	return f
}

func (s scene) chain(t testing.TB, p *light.Proof) {
	t.Helper()
	txs := make([][]byte, 5)
	for i := range txs {
		hash := name("tx", uint64(i))
		txs[i] = hash[:]
	}
	var log merklelog.Frontier
	read := map[merklelog.Position]common.Hash{}
	for n := range uint64(10) {
		h := chunk.Header{
			Number: n, ParentHash: name("parent", n), Slot: 70, Timestamp: 1_900_000_000 + n, Checkpoint: 7, TxCount: uint32(len(txs)),
			ManaUsed: 1000 * n, DAFields: 40, TxsRoot: merklelog.Root(txs), EffectsHash: name("effects", n), StateRoot: name("state", n),
		}
		next, nodes := log.Append(merklelog.Leaf(ledger.LogKey(n), h.Encode()))
		for _, node := range nodes {
			read[node.Position] = node.Hash
		}
		log = next
		if n == 5 {
			p.Chunk = h
		}
	}
	p.Checkpoint = checkpoint.Header{
		Number: 7, ParentHash: name("checkpoint", 6), Slot: 70, Epoch: 2, FirstChunk: 4, LastChunk: 9, ChunksRoot: log.Root(),
		ArchiveRoot: name("archive", 9), StateRoot: name("state", 9), EffectsHash: name("all effects", 7), BlobsHash: name("blobs", 7),
		Origin:    protocol.L1Ref{Number: 4000, Hash: name("l1", 4000)},
		TotalMana: 12_345_678, TotalFees: protocol.Amount{Hi: 1, Lo: 2}, Fees: protocol.GasFees{PerDA: 3, PerMana: 4},
	}
	path, err := merklelog.Prove(func(at merklelog.Position) (common.Hash, error) { return read[at], nil }, 10, 5)
	require.NoError(t, err)
	p.Log = light.Path{Index: 5, Total: 10, Aunts: path.Aunts}
	if s.tx {
		path, err = merklelog.ProvePlain(txs, 3)
		require.NoError(t, err)
		p.Tx = &light.Tx{Hash: common.Hash(txs[3]), Path: light.Path{Index: 3, Total: 5, Aunts: path.Aunts}}
	}
}

func (s scene) certificate(t testing.TB, keys []*ecdsa.PrivateKey, chainID string, hash common.Hash) lock.Certificate {
	t.Helper()
	c := lock.Certificate{Height: 4242, Round: s.round, Extension: lock.NewExtension(s.kind, s.epoch, hash), Signers: make([]byte, (s.members+7)/8)}
	digest := lock.Digest(chainID, c.Height, c.Round, c.Extension)
	for i := s.members - s.signers; i < s.members; i++ { // the first ones are away
		sig, err := crypto.Sign(digest[:], keys[i])
		require.NoError(t, err)
		c.Signers[i/8] |= 1 << (i % 8)
		c.Signatures = append(c.Signatures, [lock.SignatureSize]byte(sig))
	}
	return c
}

func (s scene) state(t testing.TB, attesters []common.Address, checkpoint common.Hash) *light.State {
	t.Helper()
	storage := newTrie()
	put := func(slot, word common.Hash) {
		value, err := rlp.EncodeToBytes(common.TrimLeftZeroes(word[:]))
		require.NoError(t, err)
		storage.MustUpdate(crypto.Keccak256(slot[:]), value)
	}
	if !s.unstored {
		put(light.CommitteeSlot(s.epoch), light.CommitteeHash(attesters))
	}
	tip := common.Hash{31: 9, 20: 1}
	tip[8] = byte(s.restarts)
	put(light.TipSlot(), tip)
	const place = 7
	record := checkpoint
	copy(record[26:], []byte{0, 0, 0, 0, 71, 1})
	put(light.ConfirmedSlot(), common.Hash{27: 6, 31: byte(s.confirmed), 20: 5})
	put(light.RecordSlot(place), record)
	slots := [][]byte{crypto.Keccak256(light.CommitteeSlot(s.epoch).Bytes()), crypto.Keccak256(light.TipSlot().Bytes())}
	if s.confirmed > 0 {
		slots = append(slots, crypto.Keccak256(light.ConfirmedSlot().Bytes()), crypto.Keccak256(light.RecordSlot(place).Bytes()))
	}
	crowd(storage, slots[0], s.deep/2)
	account := types.StateAccount{Nonce: 1, Balance: uint256.NewInt(0), Root: storage.Hash(), CodeHash: crypto.Keccak256([]byte("code"))}
	value, err := rlp.EncodeToBytes(&account)
	require.NoError(t, err)
	accounts, at := newTrie(), crypto.Keccak256(rollup[:])
	accounts.MustUpdate(at, value)
	crowd(accounts, at, s.deep)
	header, err := rlp.EncodeToBytes(&types.Header{
		ParentHash: name("l1", 4999), UncleHash: types.EmptyUncleHash, Root: accounts.Hash(), TxHash: name("txs", 1), ReceiptHash: name("receipts", 1),
		Difficulty: new(big.Int), Number: big.NewInt(5000), GasLimit: 60_000_000, GasUsed: 12_345_678, Time: 1_900_003_000, Extra: []byte("made up"),
		BaseFee: big.NewInt(1e9), WithdrawalsHash: &types.EmptyWithdrawalsHash, BlobGasUsed: new(uint64), ExcessBlobGas: new(uint64),
		ParentBeaconRoot: &common.Hash{1}, RequestsHash: &types.EmptyRequestsHash,
	})
	require.NoError(t, err)
	out := &light.State{Header: header, Account: prove(t, accounts, at), Storage: prove(t, storage, slots...)}
	if s.confirmed > 0 {
		out.Record = new(uint64)
		*out.Record = place
	}
	return out
}

// crowd fills the branches of so many levels above a key, as many others would.
func crowd(tr interface{ MustUpdate(key, value []byte) }, key []byte, levels int) {
	for level := range max(levels, 1) {
		for n := range byte(16) {
			other := name("other", uint64(level)<<8|uint64(n))
			for i := range level / 2 {
				other[i] = key[i]
			}
			if at := level / 2; level%2 == 1 {
				other[at] = key[at]&0xf0 | n
			} else {
				other[at] = n<<4 | other[at]&0xf
			}
			if string(other[:]) != string(key) {
				tr.MustUpdate(other[:], append([]byte{0xa0}, other[:]...))
			}
		}
	}
}
