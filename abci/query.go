package abci

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"strconv"
	"strings"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	"github.com/cometbft/cometbft/crypto/merkle"
	cmtcrypto "github.com/cometbft/cometbft/proto/tendermint/crypto"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/merklelog"
)

// Query answers light clients (docs/protocol.md, "Queries"). With Prove, the
// value is proved by CometBFT's standard operators against an AppHash that a block's
// header has already, so that `cometbft light` verifies it as it is, at once and on an
// idle chain too: what the last block changed can be proved one block later.
func (a *App) Query(_ context.Context, req *abcitypes.RequestQuery) (*abcitypes.ResponseQuery, error) {
	s := a.State()
	height := s.Height
	if req.Prove {
		s, height = a.cfg.Committed.Proved()
	}
	if req.Height != 0 && uint64(req.Height) != height {
		return &abcitypes.ResponseQuery{Code: 2, Height: int64(height), Log: fmt.Sprintf(
			"height %d is asked for, the last that can be told is %d; ask for height 0", req.Height, height)}, nil
	}
	path, argument, _ := strings.Cut(strings.Trim(req.Path, "/"), "/")
	if argument == "" {
		argument = string(req.Data)
	}
	if path == "store" {
		path, argument = stored(argument, req.Data)
	}
	answer, err := a.answer(&s, path, argument)
	if err == nil && req.Prove && !answer.itself {
		err = a.prove(&s, &answer)
	}
	switch {
	case errors.Is(err, ledger.ErrNoRecord):
		return &abcitypes.ResponseQuery{Code: 3, Log: err.Error(), Height: int64(height)}, nil
	case err != nil:
		return &abcitypes.ResponseQuery{Code: 1, Log: err.Error(), Height: int64(height)}, nil //nolint:nilerr // it is the answer
	}
	r := &abcitypes.ResponseQuery{Key: answer.key, Value: answer.value, Info: answer.info, Height: int64(height)}
	if len(answer.ops) > 0 {
		r.ProofOps = &cmtcrypto.ProofOps{Ops: answer.ops}
	}
	return r, nil
}

// stored reads a query as `cometbft light` proves it: /store/chunks/key, or
// /store/checkpoints/key for the checkpoint running after a chunk; the key is the chunk's
// number, 8 bytes big-endian.
func stored(argument string, key []byte) (path, number string) {
	names := map[string]string{"chunks/key": "chunk", "checkpoints/key": "running"}
	if len(key) != 8 || names[argument] == "" {
		return "store", argument
	}
	return names[argument], strconv.FormatUint(binary.BigEndian.Uint64(key), 10)
}

// answer is a value and where it stands under the AppHash.
type answer struct {
	key, value []byte
	info       string
	section    string
	entry      *uint64 // its place in the section's log; nil when it is the section itself
	ops        []cmtcrypto.ProofOp
	itself     bool // the value is a proof, and needs no other
}

func (a *App) answer(s *ledger.State, path, argument string) (answer, error) {
	switch path {
	case "tips", "committee":
		return a.sectionAnswer(s, path)
	case "chunk", "checkpoint", "lock", "running":
		number := s.Chunk.Number
		if path == "checkpoint" {
			number = s.Checkpoint.Header.Number
		}
		if argument != "" {
			var err error
			if number, err = strconv.ParseUint(argument, 10, 64); err != nil {
				return answer{}, fmt.Errorf("%q is not a number; ask for /%s/<number>", argument, path)
			}
		}
		return a.numbered(s, path, number)
	case "tx":
		return a.txAnswer(argument)
	case "proof":
		return a.proofAnswer(argument)
	case "included":
		return a.includedAnswer(argument)
	}
	return answer{}, fmt.Errorf("no path /%s: ask for /tips, /committee, /chunk/N, /lock/N, /checkpoint/N, /tx/HASH, /proof/N, /proof/HASH, either with /CHECKPOINT, or /included/N/CHECKPOINT", path)
}

func (a *App) sectionAnswer(s *ledger.State, name string) (answer, error) {
	sections, err := s.Sections()
	if err != nil {
		return answer{}, err
	}
	for _, section := range sections {
		if section.Name == name {
			return answer{key: []byte(name), value: section.Value, section: name}, nil
		}
	}
	return answer{}, fmt.Errorf("%s: %w", name, ledger.ErrNoRecord)
}

// numbered answers with a header: of chunk N, of checkpoint N as it is so far,
// or, for a lock, of the running checkpoint after chunk N, with the certificate
// that covers it beside it.
func (a *App) numbered(s *ledger.State, path string, number uint64) (answer, error) {
	chunk := number
	if path == "checkpoint" {
		header, err := ledger.CheckpointAt(a.store, number)
		if err != nil {
			return answer{}, err
		}
		if header.FirstChunk > s.Chunk.Number {
			return answer{}, fmt.Errorf("%s %d: %w", path, number, ledger.ErrNoRecord)
		}
		chunk = min(header.LastChunk, s.Chunk.Number)
	}
	if chunk > s.Chunk.Number { // on disk, but of a height that s does not have yet
		return answer{}, fmt.Errorf("%s %d: %w", path, number, ledger.ErrNoRecord)
	}
	record, err := ledger.ChunkAt(a.store, chunk)
	if err != nil {
		return answer{}, err
	}
	if path == "chunk" {
		return answer{key: ledger.LogKey(chunk), value: record.Header.Encode(), section: "chunks", entry: &chunk}, nil
	}
	header, err := ledger.RunningAt(a.store, chunk)
	if err != nil {
		return answer{}, err
	}
	out := answer{key: ledger.LogKey(chunk), value: header.Encode(), section: "checkpoints", entry: &chunk}
	if path == "lock" {
		certificate, err := ledger.CertificateAt(a.store, record.Block.Height)
		if err != nil {
			return answer{}, err
		}
		raw, err := certificate.ToProto().Marshal()
		if err != nil {
			return answer{}, err
		}
		out.info = common.Bytes2Hex(raw)
	}
	return out, nil
}

func (a *App) txAnswer(argument string) (answer, error) {
	var hash common.Hash
	if err := hash.UnmarshalText([]byte(argument)); err != nil {
		return answer{}, fmt.Errorf("%q is not a tx hash; ask for /tx/ and 0x with 64 hex digits", argument)
	}
	record, err := ledger.TxAt(a.store, hash)
	if err != nil {
		return answer{}, err
	}
	value, err := rlp.EncodeToBytes(&record)
	return answer{key: hash[:], value: value}, err
}

// prove adds the operators from the value up to the AppHash.
func (a *App) prove(s *ledger.State, out *answer) error {
	if out.section == "" {
		return fmt.Errorf("this path has no proof; prove the chunk that holds the tx")
	}
	if out.entry != nil {
		id, size := ledger.ChunkLog, s.Chunks.Size
		if out.section == "checkpoints" {
			id, size = ledger.CheckpointLog, s.Checkpoints.Size
		}
		proof, err := merklelog.Prove(ledger.LogReader(a.store, id), size, *out.entry)
		if err != nil {
			return err
		}
		out.ops = append(out.ops, merkle.NewValueOp(out.key, toMerkle(proof)).ProofOp())
	}
	proof, err := s.ProveSection(out.section)
	if err != nil {
		return err
	}
	out.ops = append(out.ops, merkle.NewValueOp([]byte(out.section), toMerkle(proof)).ProofOp())
	return nil
}

func toMerkle(p merklelog.Proof) *merkle.Proof {
	aunts := make([][]byte, len(p.Aunts))
	for i := range aunts {
		aunts[i] = p.Aunts[i].Bytes()
	}
	return &merkle.Proof{Total: int64(p.Total), Index: int64(p.Index), LeafHash: p.LeafHash.Bytes(), Aunts: aunts}
}
