package light

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/lock"
)

// Bounds of a file.
const (
	MaxFileBytes = 128 << 10
	maxMembers   = 256       // the contract's own
	maxPath      = 64        // hashes
	maxNodes     = 64        // of one trie
	maxNode      = 1024      // bytes; a full branch has 532
	maxHeader    = 4096      // bytes of L1's header
	maxNumber    = 1<<53 - 1 // that every reader of JSON can hold
)

type fileJSON struct {
	Format      uint64         `json:"format"`
	L1ChainID   uint64         `json:"l1_chain_id"`
	Rollup      common.Address `json:"rollup"`
	ChainID     string         `json:"chain_id"`
	Tx          *txJSON        `json:"tx,omitempty"`
	Chunk       hexutil.Bytes  `json:"chunk"`
	Log         hexutil.Bytes  `json:"log"`
	Checkpoint  hexutil.Bytes  `json:"checkpoint"`
	Certificate signedJSON     `json:"certificate"`
	Committee   hexutil.Bytes  `json:"committee"`
	L1Block     Block          `json:"l1_block"`
	State       *stateJSON     `json:"l1_state,omitempty"`
}

type txJSON struct {
	Hash  common.Hash   `json:"hash"`
	Index uint64        `json:"index"`
	Path  hexutil.Bytes `json:"path"`
}

type signedJSON struct {
	Kind       uint64        `json:"kind"`
	Epoch      uint64        `json:"epoch"`
	Height     uint64        `json:"height"`
	Round      uint32        `json:"round"`
	Signers    hexutil.Bytes `json:"signers"`
	Signatures hexutil.Bytes `json:"signatures"`
}

type stateJSON struct {
	Record  *uint64         `json:"record,omitempty"`
	Header  hexutil.Bytes   `json:"header"`
	Account []hexutil.Bytes `json:"account"`
	Storage []hexutil.Bytes `json:"storage"`
}

// MarshalJSON implements json.Marshaler.
func (f *File) MarshalJSON() ([]byte, error) {
	p := &f.Proof
	out := fileJSON{
		Format: FileFormat, L1ChainID: f.L1ChainID, Rollup: f.Rollup, ChainID: f.ChainID,
		Chunk: p.Chunk.Encode(), Log: join(p.Log.Aunts), Checkpoint: p.Checkpoint.Encode(),
		Committee: join(f.Committee), L1Block: f.L1Block,
	}
	if p.Tx != nil {
		out.Tx = &txJSON{p.Tx.Hash, p.Tx.Path.Index, join(p.Tx.Path.Aunts)}
	}
	c := p.Certificate
	out.Certificate = signedJSON{
		Kind: uint64(c.Extension.Kind()), Epoch: c.Extension.Epoch(), Height: c.Height, Round: c.Round, Signers: c.Signers,
	}
	for _, s := range c.Signatures {
		out.Certificate.Signatures = append(out.Certificate.Signatures, s[:]...)
	}
	if s := f.State; s != nil {
		out.State = &stateJSON{Record: s.Record, Header: s.Header, Account: []hexutil.Bytes{}, Storage: []hexutil.Bytes{}}
		for _, n := range s.Account {
			out.State.Account = append(out.State.Account, n)
		}
		for _, n := range s.Storage {
			out.State.Storage = append(out.State.Storage, n)
		}
	}
	return json.Marshal(&out)
}

// DecodeFile reads a file; what it says is not verified yet. It takes the one form that
// MarshalJSON gives, blanks apart: two readers can't take it for two things.
func DecodeFile(raw []byte) (*File, error) {
	f, err := decodeFile(raw)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrForm, err)
	}
	return f, nil
}

func decodeFile(raw []byte) (*File, error) {
	if len(raw) > MaxFileBytes {
		return nil, fmt.Errorf("%d bytes, at most %d", len(raw), MaxFileBytes)
	}
	var in fileJSON
	if err := json.Unmarshal(raw, &in); err != nil {
		return nil, err
	}
	if in.Format != FileFormat {
		return nil, fmt.Errorf("format %d, this version reads %d", in.Format, FileFormat)
	}
	f, err := in.file()
	if err != nil {
		return nil, err
	}
	again, err := f.MarshalJSON()
	if err != nil {
		return nil, err
	}
	var plain bytes.Buffer
	if err := json.Compact(&plain, raw); err != nil || !bytes.Equal(plain.Bytes(), again) {
		return nil, errors.New("it is not written as such files are")
	}
	return f, nil
}

var chainIDForm = regexp.MustCompile("^az-[0-9a-f]{32}$")

func (in *fileJSON) file() (f *File, err error) {
	c := &in.Certificate
	if !chainIDForm.MatchString(in.ChainID) {
		return nil, fmt.Errorf("chain id %.64q", in.ChainID)
	}
	if max(in.L1ChainID, c.Epoch, c.Height, in.L1Block.Number) > maxNumber {
		return nil, errors.New("a number above 2^53 - 1")
	}
	f = &File{L1ChainID: in.L1ChainID, Rollup: in.Rollup, ChainID: in.ChainID, L1Block: in.L1Block}
	p := &f.Proof
	if p.Chunk, err = chunk.Decode(in.Chunk); err != nil {
		return nil, err
	}
	if p.Checkpoint, err = checkpoint.Decode(in.Checkpoint); err != nil {
		return nil, err
	}
	p.Log = Path{Index: p.Chunk.Number, Total: p.Checkpoint.LastChunk + 1}
	if p.Log.Aunts, err = split(in.Log, maxPath, common.BytesToHash, common.HashLength); err != nil {
		return nil, fmt.Errorf("log: %w", err)
	}
	if in.Tx != nil {
		p.Tx = &Tx{in.Tx.Hash, Path{Index: in.Tx.Index, Total: uint64(p.Chunk.TxCount)}}
		if p.Tx.Path.Aunts, err = split(in.Tx.Path, maxPath, common.BytesToHash, common.HashLength); err != nil {
			return nil, fmt.Errorf("tx: path: %w", err)
		}
	}
	if f.Committee, err = split(in.Committee, maxMembers, common.BytesToAddress, common.AddressLength); err != nil {
		return nil, fmt.Errorf("committee: %w", err)
	}
	if p.Certificate.Certificate, err = c.certificate(p.Checkpoint.Hash()); err != nil {
		return nil, fmt.Errorf("certificate: %w", err)
	}
	if in.State != nil {
		f.State, err = in.State.state()
	}
	return f, err
}

func (in *signedJSON) certificate(checkpoint common.Hash) (c lock.Certificate, err error) {
	if in.Kind != uint64(lock.Locked) && in.Kind != uint64(lock.Closed) {
		return c, lock.ErrExtension
	}
	c = lock.Certificate{
		Height: in.Height, Round: in.Round, Signers: in.Signers,
		Extension: lock.NewExtension(lock.Kind(in.Kind), in.Epoch, checkpoint),
	}
	c.Signatures, err = split(in.Signatures, maxMembers, func(raw []byte) [lock.SignatureSize]byte {
		return [lock.SignatureSize]byte(raw)
	}, lock.SignatureSize)
	return c, err
}

func (in *stateJSON) state() (*State, error) {
	if len(in.Header) > maxHeader {
		return nil, fmt.Errorf("header of %d bytes", len(in.Header))
	}
	if in.Record != nil && *in.Record >= maxRing {
		return nil, fmt.Errorf("record at place %d", *in.Record)
	}
	s := &State{Header: in.Header, Record: in.Record}
	for _, t := range []struct {
		in  []hexutil.Bytes
		out *[][]byte
	}{{in.Account, &s.Account}, {in.Storage, &s.Storage}} {
		if len(t.in) > maxNodes {
			return nil, fmt.Errorf("%d trie nodes", len(t.in))
		}
		for _, n := range t.in {
			if len(n) > maxNode {
				return nil, fmt.Errorf("a trie node of %d bytes", len(n))
			}
			*t.out = append(*t.out, n)
		}
	}
	return s, nil
}

// join puts hashes or addresses behind each other.
func join[T interface{ Bytes() []byte }](parts []T) []byte {
	out := []byte{}
	for _, part := range parts {
		out = append(out, part.Bytes()...)
	}
	return out
}

// split undoes join for at most so many parts of a size.
func split[T any](raw []byte, most int, part func([]byte) T, size int) ([]T, error) {
	if len(raw)%size != 0 || len(raw)/size > most {
		return nil, fmt.Errorf("%d bytes, not at most %d times %d", len(raw), most, size)
	}
	var out []T
	for ; len(raw) > 0; raw = raw[size:] {
		out = append(out, part(raw[:size]))
	}
	return out, nil
}
