package signer

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	cmtjson "github.com/cometbft/cometbft/libs/json"
	"github.com/cometbft/cometbft/libs/protoio"
	"github.com/cometbft/cometbft/privval"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"

	"github.com/aztecd/aztecd/internal/keyfile"
)

// loadFile reads CometBFT's own signer and what it signed last. CometBFT would end
// the process over a file that is missing or damaged.
func loadFile(keyFile, stateFile string) (*privval.FilePV, record, error) {
	if err := keyfile.Check("consensus key", keyFile); err != nil {
		return nil, record{}, err
	}
	if err := readable(keyFile, &privval.FilePVKey{}); err != nil {
		return nil, record{}, fmt.Errorf("consensus key: %w", err)
	}
	signed, err := loadSigned(stateFile)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, record{}, fmt.Errorf("%s is missing: it says what the consensus key signed; restore it, or move the key by `aztecd keys export-signing-state` and `import-signing-state`, of this home if its signing book is whole, or never start this key again; a home that only follows gets another key: move %s away, `aztecd keys new`", stateFile, keyFile)
	}
	if err != nil {
		return nil, record{}, err
	}
	return privval.LoadFilePV(keyFile, stateFile), signed, nil
}

// loadSigned reads what CometBFT's own signer signed last; fs.ErrNotExist when nothing says so.
func loadSigned(stateFile string) (record, error) {
	var state privval.FilePVLastSignState
	if err := readable(stateFile, &state); err != nil {
		return record{}, fmt.Errorf("what the consensus key signed: %w", err)
	}
	signed, err := recordOf(&state)
	if err != nil {
		return record{}, fmt.Errorf("%s, which says what the consensus key signed, is damaged: restore it: %w", stateFile, err)
	}
	return signed, nil
}

func readable(file string, into any) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	if err := cmtjson.Unmarshal(text, into); err != nil {
		return fmt.Errorf("%s is damaged: %w", file, err)
	}
	return nil
}

// recordOf reads what CometBFT's signer remembers; it keeps no extensions.
func recordOf(s *privval.FilePVLastSignState) (record, error) {
	r := record{Height: s.Height, Round: s.Round, Step: Step(s.Step), Block: unknownBlock}
	if s.Height == 0 || len(s.SignBytes) == 0 {
		return r, nil
	}
	var id *cmtproto.CanonicalBlockID
	if r.Step == Proposal {
		var p cmtproto.CanonicalProposal
		if err := protoio.UnmarshalDelimited(s.SignBytes, &p); err != nil {
			return record{}, err
		}
		id = p.BlockID
	} else {
		var v cmtproto.CanonicalVote
		if err := protoio.UnmarshalDelimited(s.SignBytes, &v); err != nil {
			return record{}, err
		}
		id = v.BlockID
	}
	r.Block = ""
	if id != nil {
		r.Block = blockOf(cmtproto.BlockID{Hash: id.Hash, PartSetHeader: cmtproto.PartSetHeader(id.PartSetHeader)})
	}
	return r, nil
}
