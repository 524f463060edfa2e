package logs

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/effect"
)

// The keys: one for each log, which ends with its place, one for each chunk, with its hash and
// the keys of its logs, and the last chunk that is indexed.
const (
	keyPrivate = 'p' // tag, place
	keyPublic  = 'u' // contract, tag, place
	keyChunk   = 'c' // number: hash, keys
	keyLast    = 'l' // number, hash
	keyFormat  = 'v'
)

// format is that of the keys; an index of another one is made anew.
const format = 1

// placeSize is that of a place in a key: chunk, tx and log.
const placeSize = 8 + 4 + 4

// Place is where a log is: the Log-th of its kind of the Tx-th tx of a chunk.
type Place struct {
	Chunk   uint64
	Tx, Log uint32
}

// Name is what logs are found by.
type Name struct{ prefix []byte }

// Private names the private logs with a tag, siloed as it is on the chain.
func Private(tag fr.Element) Name {
	t := tag.Bytes()
	return Name{append([]byte{keyPrivate}, t[:]...)}
}

// Public names the public logs of a contract with a tag.
func Public(contract, tag fr.Element) Name {
	c, t := contract.Bytes(), tag.Bytes()
	return Name{append(append([]byte{keyPublic}, c[:]...), t[:]...)}
}

func (n Name) at(p Place) []byte {
	key := append([]byte{}, n.prefix...)
	key = binary.BigEndian.AppendUint64(key, p.Chunk)
	return binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint32(key, p.Tx), p.Log)
}

func placeOf(key []byte) Place {
	end := key[len(key)-placeSize:]
	return Place{binary.BigEndian.Uint64(end), binary.BigEndian.Uint32(end[8:]), binary.BigEndian.Uint32(end[12:])}
}

func chunkKey(number uint64) []byte {
	return binary.BigEndian.AppendUint64([]byte{keyChunk}, number)
}

// position is the last chunk that is indexed.
type position struct {
	number uint64
	hash   common.Hash
}

func (p position) encode() []byte {
	return append(binary.BigEndian.AppendUint64(nil, p.number), p.hash[:]...)
}

func decodePosition(raw []byte) (p position, err error) {
	if len(raw) != 8+common.HashLength {
		return p, fmt.Errorf("last indexed chunk: %d bytes", len(raw))
	}
	return position{binary.BigEndian.Uint64(raw), common.BytesToHash(raw[8:])}, nil
}

// keysOf are the keys of a chunk's logs. A log is named by its first field.
func keysOf(number uint64, fields []fr.Element, txs int) (keys [][]byte, err error) {
	for i := range uint32(txs) { //nolint:gosec // a chunk's txs
		var e effect.TxEffect
		if e, fields, err = effect.Decode(fields); err != nil {
			return nil, fmt.Errorf("effects of tx %d of chunk %d: %w", i, number, err)
		}
		for j, l := range e.PrivateLogs {
			keys = append(keys, Private(l[0]).at(Place{number, i, uint32(j)})) //nolint:gosec // an index
		}
		for j, l := range e.PublicLogs {
			if len(l.Fields) > 0 {
				keys = append(keys, Public(l.Contract, l.Fields[0]).at(Place{number, i, uint32(j)})) //nolint:gosec // an index
			}
		}
	}
	return keys, nil
}

// encodeChunk has the keys one behind another: the first letter of each tells its length.
func encodeChunk(hash common.Hash, keys [][]byte) []byte {
	out := append([]byte{}, hash[:]...)
	for _, k := range keys {
		out = append(out, k...)
	}
	return out
}

var errDamaged = errors.New("the index of logs is damaged: remove data/logs, it is made anew")

func decodeChunk(raw []byte) (hash common.Hash, keys [][]byte, err error) {
	if len(raw) < common.HashLength {
		return hash, nil, errDamaged
	}
	hash, raw = common.BytesToHash(raw[:common.HashLength]), raw[common.HashLength:]
	for len(raw) > 0 {
		size := 1 + fr.Bytes + placeSize
		if raw[0] == keyPublic {
			size += fr.Bytes
		}
		if len(raw) < size || raw[0] != keyPrivate && raw[0] != keyPublic {
			return hash, nil, errDamaged
		}
		keys, raw = append(keys, raw[:size]), raw[size:]
	}
	return hash, keys, nil
}
