package signer

import (
	"fmt"
	"os"

	"github.com/cometbft/cometbft/crypto/secp256k1eth"
	cmtjson "github.com/cometbft/cometbft/libs/json"
	"github.com/cometbft/cometbft/privval"

	"github.com/aztecd/aztecd/internal/keyfile"
	"github.com/aztecd/aztecd/x/deposit"
)

// ProvePossession signs the terms of a deposit with an attester's key file: what L1 wants to
// see before it takes a stake for the key. It signs nothing but terms, which can be taken
// for nothing that the guard lets pass, so it needs no book and may run beside the node.
func ProvePossession(keyFile string, terms deposit.Terms) ([]byte, error) {
	if err := keyfile.Check("consensus key", keyFile); err != nil {
		return nil, err
	}
	text, err := os.ReadFile(keyFile)
	if err != nil {
		return nil, fmt.Errorf("read consensus key: %w", err)
	}
	var key privval.FilePVKey
	if err := cmtjson.Unmarshal(text, &key); err != nil {
		return nil, fmt.Errorf("consensus key: %s is damaged: %w", keyFile, err)
	}
	if key.PrivKey == nil || key.PrivKey.Type() != secp256k1eth.KeyType {
		return nil, fmt.Errorf("consensus key %s is not of type %s", keyFile, secp256k1eth.KeyType)
	}
	proof, err := key.PrivKey.Sign(terms.Message())
	if err != nil {
		return nil, fmt.Errorf("sign the terms of a deposit: %w", err)
	}
	return proof, nil
}
