package ledger

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/merklelog"
	"github.com/aztecd/aztecd/x/protocol"
)

// Reader gives a record by key, nil when there is none.
type Reader interface {
	Get(key []byte) ([]byte, error)
}

// Writer takes records; they become durable together.
type Writer interface {
	Set(key, value []byte) error
	Delete(key []byte) error
}

// Records are kept under one letter each; numbers are big-endian.
const (
	keyState       = 's' // the State
	keyHeight      = 'h' // height: HeightRecord
	keyChunk       = 'c' // number: ChunkRecord
	keyChunkHash   = 'x' // chunk hash: number
	keyFields      = 'f' // number: the chunk's blob fields
	keyTx          = 't' // tx hash: TxRecord
	keyCheckpoint  = 'k' // number: the last header of the checkpoint
	keyLog         = 'n' // log, level, index: hash
	keyCertificate = 'l' // height: lock certificate
	keyLastLock    = 'p' // checkpoint number: the last certificate for it
	keyFirstLock   = 'o' // checkpoint number: the last by the committee that signed it first, where a later one has the last
	keyParams      = 'g' // the genesis parameters, encoded
	keyAnchor      = 'a' // number: state root after a chunk of before the first record
	keyDuty        = 'd' // epoch: Duty
	keyAgreed      = 'v' // epoch: the committees, by their seats, that this node accepted a handover to
	keyOrigins     = 'q' // the L1 blocks later than the last origin that this node accepted one of
	keyQueues      = 'i' // how far L1's queues were read in blocks of the next height that this node accepted
	keyKept        = 'b' // checkpoint number: the State after it, of who may go back
	keyPrunes      = 'j' // the prunes that this node accepted a block with
	keyUnwinding   = 'u' // the chunks that a prune left to be moved

	keyPrunedEffects = 'e' // hash of a chunk that was pruned: its effects
	keyPrunedTx      = 'r' // tx hash: PrunedTx
)

func numberKey(letter byte, n uint64) []byte {
	return binary.BigEndian.AppendUint64([]byte{letter}, n)
}

func logKey(id LogID, p merklelog.Position) []byte {
	return binary.BigEndian.AppendUint64([]byte{keyLog, byte(id), p.Level}, p.Index)
}

// ErrNoRecord says that a node has no such record, or has no longer.
var ErrNoRecord = errors.New("no such record")

// HeightRecord is what a height led to.
type HeightRecord struct {
	Chunk      uint64         // the last chunk, of this or an earlier height
	Checkpoint uint64         // the running checkpoint after the height
	Extension  lock.Extension // what the committee signs of it
	IsChunk    bool
	// Generation that the chain was in after the height: chunks and checkpoints of an
	// earlier one may have been pruned since, and others have their numbers.
	Generation uint32 `rlp:"optional"`
}

// HeightsKept is for how many heights records by height are kept; what belongs to
// chunks and checkpoints stays.
const HeightsKept = 10_000

// ChunkRecord is a decided chunk.
type ChunkRecord struct {
	Header   chunk.Header
	TxHashes []common.Hash
	Block    BlockInfo
}

// BlockInfo is what the block of a chunk has beside it. No hash commits to it but the
// block's own, so a store that was rebuilt from L1 knows the timestamp's seconds alone.
type BlockInfo struct {
	Height    uint64
	Proposer  common.Address // attester
	Timestamp uint64         // unix milliseconds
	Origin    protocol.Origin
	Known     inputs.Queue // L1's queue of forced txs, as far as the chain knew it after the block
}

// TxRecord says where a tx is and how it went.
type TxRecord struct {
	Chunk      uint64
	Index      uint32
	RevertCode uint8
	Fee        common.Hash // field element
}

// HeightAt reads what a height led to.
func HeightAt(r Reader, height uint64) (HeightRecord, error) {
	return read[HeightRecord](r, numberKey(keyHeight, height), "height", height)
}

type storedChunk struct {
	Header   []byte
	TxHashes []common.Hash
	Running  []byte // header of the running checkpoint after the chunk
	Block    BlockInfo
}

// ChunkAt reads a decided chunk.
func ChunkAt(r Reader, number uint64) (ChunkRecord, error) {
	s, err := read[storedChunk](r, numberKey(keyChunk, number), "chunk", number)
	if err != nil {
		return ChunkRecord{}, err
	}
	header, err := chunk.Decode(s.Header)
	return ChunkRecord{header, s.TxHashes, s.Block}, err
}

// NumberOf finds a chunk of the chain by its hash.
func NumberOf(r Reader, hash common.Hash) (uint64, error) {
	raw, err := get(r, append([]byte{keyChunkHash}, hash[:]...), "chunk", hash)
	if err != nil {
		return 0, err
	}
	if len(raw) != 8 {
		return 0, fmt.Errorf("number of chunk %s on disk has %d bytes", hash, len(raw))
	}
	return binary.BigEndian.Uint64(raw), nil
}

// RunningAt reads the header of the running checkpoint after a chunk.
func RunningAt(r Reader, number uint64) (checkpoint.Header, error) {
	s, err := read[storedChunk](r, numberKey(keyChunk, number), "chunk", number)
	if err != nil {
		return checkpoint.Header{}, err
	}
	return checkpoint.Decode(s.Running)
}

// FieldsAt reads a chunk's blob fields, its end included.
func FieldsAt(r Reader, number uint64) ([]fr.Element, error) {
	raw, err := get(r, numberKey(keyFields, number), "fields of chunk", number)
	if err != nil {
		return nil, err
	}
	fields := make([]fr.Element, len(raw)/fr.Bytes)
	for i := range fields {
		if err := fields[i].SetBytesCanonical(raw[i*fr.Bytes:][:fr.Bytes]); err != nil {
			return nil, fmt.Errorf("field %d of chunk %d: %w", i, number, err)
		}
	}
	return fields, nil
}

// TxAt reads where a tx is.
func TxAt(r Reader, hash common.Hash) (TxRecord, error) {
	return read[TxRecord](r, append([]byte{keyTx}, hash[:]...), "tx", hash)
}

// CheckpointAt reads the last header of a checkpoint so far.
func CheckpointAt(r Reader, number uint64) (checkpoint.Header, error) {
	raw, err := get(r, numberKey(keyCheckpoint, number), "checkpoint", number)
	if err != nil {
		return checkpoint.Header{}, err
	}
	return checkpoint.Decode(raw)
}

// CertificateAt reads the lock certificate of a height.
func CertificateAt(r Reader, height uint64) (*lock.Certificate, error) {
	return readCertificate(r, numberKey(keyCertificate, height), "lock certificate of height", height)
}

// LastCertificate reads the last certificate of a checkpoint.
func LastCertificate(r Reader, checkpoint uint64) (*lock.Certificate, error) {
	return readCertificate(r, numberKey(keyLastLock, checkpoint), "certificate of checkpoint", checkpoint)
}

// LogReader reads the nodes of an authenticated log.
func LogReader(r Reader, id LogID) merklelog.Reader {
	return func(p merklelog.Position) (common.Hash, error) {
		raw, err := get(r, logKey(id, p), "log node", p)
		return common.BytesToHash(raw), err
	}
}

func readCertificate(r Reader, key []byte, what string, which uint64) (*lock.Certificate, error) {
	c, err := read[lock.Certificate](r, key, what, which)
	if err != nil {
		return nil, err
	}
	return &c, nil
}

func get(r Reader, key []byte, what string, which any) ([]byte, error) {
	raw, err := r.Get(key)
	switch {
	case err != nil:
		return nil, fmt.Errorf("read %s %v: %w", what, which, err)
	case raw == nil:
		return nil, fmt.Errorf("%s %v: %w", what, which, ErrNoRecord)
	}
	return raw, nil
}

func read[T any](r Reader, key []byte, what string, which any) (T, error) {
	var v T
	raw, err := get(r, key, what, which)
	if err != nil {
		return v, err
	}
	if err := rlp.DecodeBytes(raw, &v); err != nil {
		return v, fmt.Errorf("%s %v is damaged: %w", what, which, err)
	}
	return v, nil
}

func put(w Writer, key []byte, v any) error {
	raw, err := rlp.EncodeToBytes(v)
	if err != nil {
		return fmt.Errorf("encode record: %w", err)
	}
	return w.Set(key, raw)
}
