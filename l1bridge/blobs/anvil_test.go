package blobs_test

import (
	"bufio"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/blobs"
)

// anvilPath is where `npm ci` in the contracts directory puts anvil. The program
// itself: the script in .bin would outlive a kill of ours with a child of its own.
const anvilPath = "../contracts/node_modules/@foundry-rs/anvil-*/bin/anvil"

// Another implementation of the API, with block numbers for slots, serves the
// same reader without any option.
func TestAnvilIsUnderstoodWithoutOptions(t *testing.T) {
	found, err := filepath.Glob(anvilPath)
	require.NoError(t, err)
	if len(found) == 0 {
		t.Skip("anvil is not installed")
	}
	url := startAnvil(t, found[0])
	client, err := ethclient.DialContext(t.Context(), url)
	require.NoError(t, err)
	defer client.Close()

	a, _ := someBlob(t, 1)
	b, _ := someBlob(t, 2)
	tx := blobTx(t, 31337, a, b)
	// The first account of anvil's public default mnemonic.
	key, err := crypto.HexToECDSA("ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80")
	require.NoError(t, err)
	tx, err = types.SignTx(tx, types.LatestSignerForChainID(tx.ChainId()), key)
	require.NoError(t, err)
	require.NoError(t, client.SendTransaction(t.Context(), tx))
	require.NoError(t, client.Client().CallContext(t.Context(), nil, "evm_mine"))
	receipt, err := client.TransactionReceipt(t.Context(), tx.Hash())
	require.NoError(t, err)
	block, err := client.HeaderByHash(t.Context(), receipt.BlockHash)
	require.NoError(t, err)

	ref := blobs.BlockRef{Number: block.Number.Uint64(), Hash: block.Hash(), Time: block.Time}
	got, err := reader(t, url, blobs.Options{}).Blobs(t.Context(), ref, tx.BlobHashes())
	require.NoError(t, err)
	require.Equal(t, []kzg4844.Blob{a, b}, got)
}

// startAnvil runs anvil, which mines when told, on a free port until the test ends and returns its URL.
func startAnvil(t *testing.T, path string) string {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), path, "--hardfork", "osaka", "--no-mining", "--port", "0")
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	t.Cleanup(func() { _ = cmd.Process.Kill(); _ = cmd.Wait() })
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if _, addr, found := strings.Cut(lines.Text(), "Listening on "); found {
			return "http://" + addr
		}
	}
	t.Fatal("anvil ended without listening")
	return ""
}
