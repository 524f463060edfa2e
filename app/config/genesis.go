package config

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"reflect"
	"slices"
	"time"

	"github.com/cometbft/cometbft/crypto/secp256k1eth"
	cmtjson "github.com/cometbft/cometbft/libs/json"
	"github.com/cometbft/cometbft/types"

	"github.com/aztecd/aztecd/internal/atomicfile"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/protocol"
)

const (
	// maxBlockBytes holds 2 MiB of hashes; 48 validators' commits take 161 KB of it.
	maxBlockBytes    = 2 << 20
	maxEvidenceBytes = 256 << 10
)

// BuildGenesis makes CometBFT's genesis from the parameters of a deployment.
// Everything in it follows from them.
func BuildGenesis(p *protocol.Params) (*types.GenesisDoc, error) {
	appState, err := p.Encode()
	if err != nil {
		return nil, err
	}
	params := types.DefaultConsensusParams()
	params.Block.MaxBytes = maxBlockBytes
	params.Evidence.MaxBytes = maxEvidenceBytes
	params.Validator.PubKeyTypes = []string{types.ABCIPubKeyTypeSecp256k1Eth}
	params.ABCI.VoteExtensionsEnableHeight = 1

	doc := &types.GenesisDoc{
		GenesisTime:     time.UnixMilli(int64(p.Begin())).UTC(),
		ChainID:         p.ChainID(),
		InitialHeight:   1,
		ConsensusParams: params,
		AppState:        appState,
	}
	first, err := committee.First(p)
	if err != nil {
		return nil, fmt.Errorf("genesis: %w", err)
	}
	for i, seat := range first.Seats() {
		if !first.Signs(i) {
			continue // nobody can, after a restart
		}
		key, err := secp256k1eth.NewPubKeyFromBytes(seat)
		if err != nil {
			return nil, fmt.Errorf("genesis: key of seat %d: %w", i, err)
		}
		doc.Validators = append(doc.Validators, types.GenesisValidator{
			Address: key.Address(), PubKey: key, Power: 1, Name: fmt.Sprintf("member-%d", i),
		})
	}
	if err := doc.ValidateAndComplete(); err != nil {
		return nil, fmt.Errorf("genesis: %w", err)
	}
	return doc, nil
}

// EncodeGenesis is the text of the genesis file of a deployment.
func EncodeGenesis(p *protocol.Params) ([]byte, error) {
	doc, err := BuildGenesis(p)
	if err != nil {
		return nil, err
	}
	text, err := cmtjson.MarshalIndent(doc, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("encode genesis: %w", err)
	}
	return append(text, '\n'), nil
}

// WriteGenesis writes the genesis file of a deployment.
func WriteGenesis(file string, p *protocol.Params) error {
	text, err := EncodeGenesis(p)
	if err != nil {
		return err
	}
	return atomicfile.Write(file, text, 0o644)
}

// KeepGenesis is WriteGenesis of what everybody makes the same: a file that is there stays,
// if it says the same.
func KeepGenesis(file string, p *protocol.Params) error {
	text, err := EncodeGenesis(p)
	if err != nil {
		return err
	}
	was, err := os.ReadFile(file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return atomicfile.Write(file, text, 0o644)
	case err != nil:
		return fmt.Errorf("read genesis: %w", err)
	case !bytes.Equal(was, text):
		return fmt.Errorf("%s is there already and says something else; move it away", file)
	}
	return nil
}

// LoadGenesis reads a genesis file. Whatever in it does not follow from the
// parameters in app_state, such as another validator set than the committee, is
// an error that names the field.
func LoadGenesis(file string) (*types.GenesisDoc, *protocol.Params, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, nil, fmt.Errorf("read genesis: %w", err)
	}
	doc, params, err := decodeGenesis(text)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", file, err)
	}
	return doc, params, nil
}

func decodeGenesis(text []byte) (*types.GenesisDoc, *protocol.Params, error) {
	var got map[string]json.RawMessage
	if err := json.Unmarshal(text, &got); err != nil {
		return nil, nil, err
	}
	params, err := protocol.Decode(got["app_state"])
	if err != nil {
		return nil, nil, err
	}
	doc, err := BuildGenesis(params)
	if err != nil {
		return nil, nil, err
	}
	want, err := cmtjson.Marshal(doc)
	if err != nil {
		return nil, nil, fmt.Errorf("encode genesis: %w", err)
	}
	difference, err := differ(text, want)
	if err != nil {
		return nil, nil, err
	}
	if difference != "" {
		return nil, nil, fmt.Errorf("%s; everything outside app_state follows from app_state: fetch the file anew, or make it with `aztecd l1 deploy`", difference)
	}
	return doc, params, nil
}

// ParamsDiffer names the first difference between encoded genesis parameters, empty
// when there is none.
func ParamsDiffer(got, want []byte) (string, error) { return differ(got, want) }

// differ names the first difference between two JSON texts, app_state apart.
func differ(got, want []byte) (string, error) {
	var trees [2]map[string]any
	for i, text := range [][]byte{got, want} {
		dec := json.NewDecoder(bytes.NewReader(text))
		dec.UseNumber()
		if err := dec.Decode(&trees[i]); err != nil {
			return "", err
		}
		delete(trees[i], "app_state")
	}
	return differAt("", trees[0], trees[1]), nil
}

func differAt(path string, got, want any) string {
	if reflect.DeepEqual(got, want) {
		return ""
	}
	g, isMap := got.(map[string]any)
	w, wantMap := want.(map[string]any)
	if !isMap || !wantMap {
		return fmt.Sprintf("%s is %v, want %v", path, got, want)
	}
	for _, key := range keysOf(g, w) {
		at := key
		if path != "" {
			at = path + "." + key
		}
		inner, ok := w[key]
		if !ok {
			return at + " is not a field"
		}
		if d := differAt(at, g[key], inner); d != "" {
			return d
		}
	}
	return ""
}

func keysOf(maps ...map[string]any) []string {
	var keys []string
	for _, m := range maps {
		for key := range m {
			keys = append(keys, key)
		}
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}
